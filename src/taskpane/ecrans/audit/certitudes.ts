import type { TableauReconnu } from '../../../audit'

/** Phrase de chaque certitude. */
export const CERTITUDES: Readonly<Record<TableauReconnu['certitude'], string>> = {
  certaine: 'audit.certaine',
  probable: 'audit.probable',
  possible: 'audit.possible',
}
