// What stands at the address of a frozen version that was withdrawn: that it was here, when it went and why.
import { type Question, questions } from "@/lib/charts/chart-model.ts";
import type { WithdrawnVersion } from "@/lib/db/queries/get-withdrawn-version.ts";
import { formatDate, toBeijingDay } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { FactList } from "../ledger/inspection-facts.tsx";

interface WithdrawnStoneProps {
  stone: WithdrawnVersion;
  locale: Locale;
  messages: Messages;
}

export function WithdrawnStone({ stone, locale, messages }: WithdrawnStoneProps) {
  const { charts, taking } = messages;
  const words = taking.frozen;
  const day = (instant: string) => formatDate(toBeijingDay(instant), locale);
  const question = questions.find((one): one is Question => one === stone.question);
  return (
    <>
      <PageHeader above={words.title} title={words.withdrawn} lead={words.withdrawnLead} />
      <FactList
        facts={[
          [words.chart, question ? charts.question[question] : stone.question],
          [words.frozenDay, day(stone.frozenAt)],
          [words.withdrawnDay, day(stone.withdrawnAt)],
          [words.reason, stone.reason],
          [words.checksum, <code key="id">{stone.id}</code>],
        ]}
      />
      <p className="mt-6">
        <AppLink href="/" locale={locale} className="text-accent">
          {words.toToday}
        </AppLink>
      </p>
    </>
  );
}
