// The actor of a command. Whoever can run commands at the machine can change its database anyway; pages never import this.
import type { System } from "./actor.ts";

/** @param command the command's name, as it is kept in the audit */
export function systemActor(command: string): System {
  return { kind: "system", command };
}
