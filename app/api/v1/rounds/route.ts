import { listRoundsOperation } from "@/lib/api/operations/units.ts";
import { toRoute } from "@/lib/api/route.ts";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = toRoute(listRoundsOperation);
