import { Skeleton } from "@/components/layout/skeleton.tsx";
import { readLocale } from "../../read-locale.ts";

export default async function Loading() {
  const { messages } = await readLocale();
  return <Skeleton label={messages.site.loading} rows={10} />;
}
