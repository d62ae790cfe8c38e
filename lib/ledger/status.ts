// How far the rectification of an item is. `unknown` is what a notice does not say: neither done nor ongoing.
import { z } from "zod";

export const rectificationStatusSchema = z.enum(["done", "ongoing", "unknown"]);
export type RectificationStatus = z.infer<typeof rectificationStatusSchema>;

/** What a notice counts. Problems and tasks are never added up: a task is a part of a problem. */
export const subjectSchema = z.enum(["problem", "task", "measure", "clue", "petition"]);
export type Subject = z.infer<typeof subjectSchema>;

export const inspectionKindSchema = z.enum(["巡视", "巡察"]);
export type InspectionKind = z.infer<typeof inspectionKindSchema>;

export const inspectionLevelSchema = z.enum(["central", "provincial", "municipal", "county", "other"]);
export type InspectionLevel = z.infer<typeof inspectionLevelSchema>;
