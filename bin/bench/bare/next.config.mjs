import { fileURLToPath } from "node:url";

// The bare page is built with the project's own Next and React, so both sides of the ratio run the same code.
export default { turbopack: { root: fileURLToPath(new URL("../../..", import.meta.url)) }, poweredByHeader: false };
