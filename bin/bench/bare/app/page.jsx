// The yardstick: a page that is rendered anew for each request and does nothing else.
import { connection } from "next/server";

export default async function Page() {
  await connection();
  return <p>台账</p>;
}
