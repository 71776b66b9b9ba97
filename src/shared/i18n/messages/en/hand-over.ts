/** Beside the code and the link that hand everything over to another device, and beside the camera that reads such a code. */
export const messages = {
  send: 'Show a code and a link',
  camera: 'Read a code with the camera',
  paste: 'A link from the other device',
  read: 'Read the link',
  piecesRead: (read: number, of: number) => `${read} of ${of} codes read. Now read the rest.`,
  /** Beside the code. */
  code: 'Code',
  codeHelp:
    'Point the camera of the other device at the code, or open the link there. Each holds everything: whoever has one can read it.',
  codeOf: (number: number, of: number) => `Code ${number} of ${of}`,
  inTurn: 'It is too much for one code: several come in turn, and may be read in any order.',
  pause: 'Pause',
  play: 'In turn',
  previous: 'Previous code',
  next: 'Next code',
  /** Of the field that holds it. */
  link: 'Link to everything in it',
  copy: 'Copy the link',
  copied: 'Link copied.',
  notCopied: 'This browser does not let the link be copied. Save a file instead.',
  /** The camera. */
  point: 'Point the camera at the code on the other device.',
  noCamera: 'The camera cannot be used here. Open the link or a file instead.',
};
