import { Fragment } from "react";

/** An address to be typed from paper: it breaks behind its slashes and the parts of its query, never within a word. */
export function WrittenAddress({ address }: { address: string }) {
  const parts = address.split(/(?<=[/?&=])(?!\/)/);
  return (
    <span className="written-address">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one address never move
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
