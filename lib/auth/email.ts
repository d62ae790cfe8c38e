// An e-mail address as typed -> as kept.
import { z } from "zod";

/** Trimmed, in small letters, of the form of an address; at most 254 characters, as mail itself allows. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
