/** XML from plain objects: a member is an element, one that begins with @ an attribute, a list the same element again. */

/** `#text` is the text of an element that has attributes. An element holds either text or elements. */
export type XmlElement = { [name: string]: XmlContent | readonly XmlContent[] };
type XmlContent = string | XmlElement;

/** A whole document with its declaration, one element a line. */
export function xmlDocument(root: XmlElement): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...childrenOf(root, ""), ""].join("\n");
}

function childrenOf(element: XmlElement, margin: string): string[] {
  return Object.entries(element)
    .filter(([name]) => !name.startsWith("@") && name !== "#text")
    .flatMap(([name, content]) => [content].flat().flatMap((one) => elementLines(name, one, margin)));
}

function elementLines(name: string, content: XmlContent, margin: string): string[] {
  const element = typeof content === "string" ? { "#text": content } : content;
  const attributes = Object.entries(element).flatMap(([member, value]) =>
    member.startsWith("@") && typeof value === "string" ? ` ${member.slice(1)}="${escape(value)}"` : [],
  );
  const open = `${margin}<${name}${attributes.join("")}`;
  const text = element["#text"];
  if (typeof text === "string") return [`${open}>${escape(text)}</${name}>`];
  const children = childrenOf(element, `${margin}  `);
  return children.length === 0 ? [`${open}/>`] : [`${open}>`, ...children, `${margin}</${name}>`];
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters are left out: XML has no way to write them. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
