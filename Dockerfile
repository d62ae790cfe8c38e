# Build with everything, run with the standalone output alone, as an ordinary user.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# The build is one folder, .build/HASH. The migration command becomes one file beside it, with the SQL and the engine.
RUN npm run -s build \
 && mv "$(ls -d .build/*/)" /server \
 && npx esbuild bin/migrate.ts --bundle --platform=node --format=esm --target=node20 --outfile=/server/migrate.mjs \
      --external:@prisma/schema-engine-wasm --external:embedded-postgres --external:pg-native \
      --alias:server-only=./lib/db/server-only-in-tests.ts \
      --banner:js="import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" \
 && cp -r --parents prisma/migrations node_modules/@prisma/schema-engine-wasm /server

FROM node:22-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 TAIZHANG_DATA=/data
# The open data while they are handed out; nothing there has to outlive the container.
RUN mkdir /data && chown node:node /data
VOLUME /data
WORKDIR /app
COPY --from=build --chown=node:node /server ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# DATABASE_URL names the database; its migrations are applied before anything is served.
CMD ["sh", "-c", "node migrate.mjs && exec node server.js"]
