/**
 * What the DOM standard says these constants are (DOM 4.4 "Interface Node", 6.2 "Interface NodeFilter"); the build puts the numbers in
 * place of the names. Firefox answers a script of an extension what `Node` is in about a microsecond, and they are asked for each node.
 */
export const NODE_CONSTANTS: Readonly<Record<string, string>> = {
  'Node.ELEMENT_NODE': '1',
  'Node.TEXT_NODE': '3',
  'Node.DOCUMENT_NODE': '9',
  'Node.DOCUMENT_POSITION_FOLLOWING': '4',
  'NodeFilter.SHOW_ELEMENT': '1',
  'NodeFilter.SHOW_TEXT': '4',
};
