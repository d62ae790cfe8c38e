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

/** A drawing as React elements: the very drawing that files are made from. */
export function SvgDrawing({ nodes }: { nodes: SvgNode[] }) {
  return <>{nodes.map((node, index) => toElement(node, index))}</>;
}

function toElement(node: SvgNode, key: number): ReactNode {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [reactNames[name] ?? name, value]),
  );
  return createElement(
    node.tag,
    { ...attributes, key },
    ...node.children.map((child, index) => (typeof child === "string" ? child : toElement(child, index))),
  );
}
