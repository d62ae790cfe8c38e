// What a chart of bars is drawn from, by the server and by Recharts alike.
import type { BarsModel } from "@/lib/charts/chart-model.ts";

export interface BarsProps {
  model: BarsModel;
  form: "beside" | "above";
  height: number;
}
