// The database does not answer: the API and the pages say the same.
import type { unavailable as zh } from "../zh-CN/unavailable.ts";

export const unavailable: typeof zh = {
  title: "The database does not answer",
  detail: "The data cannot be read just now. What is stored has not been changed. Please try again in a while.",
};
