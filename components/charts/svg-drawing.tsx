import { createElement, type ReactNode } from "react";
import type { SvgNode } from "@/lib/export/svg-node.ts";

const reactNames: Record<string, string> = {
  class: "className",
  "text-anchor": "textAnchor",
  "font-size": "fontSize",
  "font-weight": "fontWeight",
  "stroke-width": "strokeWidth",
  "stroke-linejoin": "strokeLinejoin",
  "paint-order": "paintOrder",
  "fill-opacity": "fillOpacity",
  "stroke-dasharray": "strokeDasharray",
  "stroke-dashoffset": "strokeDashoffset",
};

/**
 * A drawing as React elements: the very drawing that files are made from.
 * @param says whether the marks carry their words: once a reader asks for them
 */
export function SvgDrawing({ nodes, says = false }: { nodes: SvgNode[]; says?: boolean }) {
  return <>{nodes.map((node, index) => toElement(node, index, says))}</>;
}

function toElement(node: SvgNode, key: number, says: boolean): ReactNode {
  const attributes: Record<string, string | number> = { key };
  for (const [name, value] of Object.entries(node.attributes))
    if (says || name !== "data-says") attributes[reactNames[name] ?? name] = value;
  return createElement(
    node.tag,
    attributes,
    ...node.children.map((child, index) => (typeof child === "string" ? child : toElement(child, index, says))),
  );
}
