// For tests of file formats: any bytes, and a whole file with any one of its bytes changed.
import fc from "fast-check";

/** Hands `check` any bytes and a damaged copy of `whole`, `numRuns` times. */
export async function damageEverywhere(
  whole: Uint8Array,
  check: (bytes: Uint8Array, damaged: Uint8Array) => Promise<void>,
  numRuns: number,
): Promise<void> {
  const damages = fc.asyncProperty(
    fc.uint8Array({ maxLength: 500 }),
    fc.nat(whole.length - 1),
    fc.nat(255),
    (bytes, at, byte) => check(bytes, Uint8Array.from(whole).fill(byte, at, at + 1)),
  );
  await fc.assert(damages, { numRuns });
}
