// What forms say by themselves in the browser: no answer, signed out, something not saved yet.
import type { answers as chinese } from "../zh-CN/answers.ts";
import { plural } from "./numbers.ts";

const changes = (count: number) => plural(count, "change is", "changes are");

export const answers: typeof chinese = {
  unanswered:
    "The server did not answer; whether this was done and saved is not known. What you typed is still here: please look, then try again.",
  toField: "Go to the field",
  sending: "Sending, please wait…",
  lookBeside: "Look at this page in a new window",
  signInBeside: "Sign in in a new window",
  now: (value) => `now “${value}”`,
  notStated: "not stated",
  unsaved: (count) =>
    `${changes(count)} not saved yet, so nothing was published. Save the corrections first, or put them back as they were.`,
  leave: (count) => `${changes(count)} not saved yet and will be lost. Leave this page?`,
};
