"use client";
// The menu of a chart: files, a picture made to measure, its address, a frame for another page, and a version that never
// changes. Links, forms and fields: nothing here needs script but the buttons that copy. Made by the server and by the
// browser from words that are sent once for all charts of a page.
import { type FileLink, FileLinks } from "./file-links.tsx";
import { QuotedText } from "./quoted-text.tsx";

interface PictureChoice {
  name: string;
  label: string;
  usual: string;
  options: [value: string, label: string][];
}

/** What the menu says, whatever the chart. */
export interface TakeWords {
  menu: string;
  picture: string;
  choices: PictureChoice[];
  save: string;
  link: string;
  pageLink: string;
  chartLink: string;
  copy: string;
  copied: string;
  embed: string;
  embedHint: string;
  embedSee: string;
  freeze: string;
  freezeHint: string;
  freezeNow: string;
}

interface TakeAwayMenuProps {
  words: TakeWords;
  id: string;
  /** What the menu is for. */
  label: string;
  /** Addresses in the reader's language, without ending and query. */
  chart: string;
  embed: string;
  frozen: string;
  question: string;
  site: string;
  /** The page that the reader sees. */
  address: string;
  /** The filters, and the same with the colours that the reader sees. */
  query: string;
  seen: string;
  files: FileLink[];
  pictureOf: string;
  embedCode: string;
  frame: { title: string; height: number };
}

export function TakeAwayMenu(props: TakeAwayMenuProps) {
  const { words, id, label, chart, site, address, query, seen, files } = props;
  const behind = seen === "" ? "" : `?${seen}`;
  const embed = `${site}${props.embed}${behind}`;
  const copying = { copy: words.copy, copied: words.copied, onPaper: false };
  return (
    <details className="menu export-menu no-print text-small">
      <summary aria-label={label}>{words.menu}</summary>
      <div className="menu-panel take-away">
        <FileLinks address={chart} query={seen} links={files} />
        <details>
          <summary>{words.picture}</summary>
          <form method="get" action={`${chart}.png`} aria-label={props.pictureOf}>
            {[...new URLSearchParams(seen)].map(([key, value]) => (
              <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
            ))}
            {words.choices.map((choice) => (
              <Choice key={choice.name} {...choice} />
            ))}
            <button type="submit" className="button">
              {words.save}
            </button>
          </form>
        </details>
        <details>
          <summary>{words.link}</summary>
          <p>
            <a href={address}>{words.pageLink}</a>
          </p>
          <QuotedText id={`${id}-link`} label={words.pageLink} text={`${site}${address}`} rows={2} {...copying} />
          <QuotedText
            id={`${id}-chart`}
            label={words.chartLink}
            text={`${site}${chart}.svg${behind}`}
            rows={2}
            {...copying}
          />
        </details>
        <details>
          <summary>{words.embed}</summary>
          <p className="text-muted">{words.embedHint}</p>
          <QuotedText
            id={`${id}-embed`}
            label={props.embedCode}
            text={toEmbedCode(embed, props.frame)}
            rows={5}
            {...copying}
          />
          <p>
            <a href={embed}>{words.embedSee}</a>
          </p>
        </details>
        <details>
          <summary>{words.freeze}</summary>
          <p className="text-muted">{words.freezeHint}</p>
          <form method="post" action={props.frozen} aria-label={words.freeze}>
            <input type="hidden" name="question" value={props.question} />
            <input type="hidden" name="query" value={query} />
            <button type="submit" className="button">
              {words.freezeNow}
            </button>
          </form>
        </details>
      </div>
    </details>
  );
}

function Choice({ name, label, options, usual }: PictureChoice) {
  return (
    <label className="take-choice">
      <span className="text-muted">{label}</span>
      <select name={name} defaultValue={usual}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The element that shows the chart on another page. */
function toEmbedCode(address: string, { title, height }: TakeAwayMenuProps["frame"]): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
