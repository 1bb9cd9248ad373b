import { AlignmentType, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { TableauRedige } from '../types'
import { partager } from './mesures'

const FOND_D_EN_TETE = { type: ShadingType.CLEAR, fill: 'E3E3FD', color: 'auto' } as const
/** Au-delà, la police rapetisse : sans cela, les mots se couperaient. */
const COLONNES_A_PLEINE_TAILLE = 8
const PETITE_TAILLE = 16
const MARGES = { top: 40, bottom: 40, left: 90, right: 90 } as const

/** Légende puis tableau : en-tête répété d'une page à l'autre, lignes jamais coupées, ligne Total en gras. */
export function ecrireTableau({ titre, colonnes, lignes, total }: TableauRedige, largeur: number): (Paragraph | Table)[] {
  const largeurs = partager(largeur, colonnes.map(({ part }) => part))
  const taille = colonnes.length > COLONNES_A_PLEINE_TAILLE ? { size: PETITE_TAILLE } : {}
  const ligne = (cases: readonly string[], genre: 'entete' | 'corps' | 'total'): TableRow =>
    new TableRow({
      tableHeader: genre === 'entete',
      cantSplit: true,
      children: colonnes.map(
        ({ alignement }, rang) =>
          new TableCell({
            width: { size: largeurs[rang] ?? 0, type: WidthType.DXA },
            margins: MARGES,
            ...(genre === 'entete' ? { shading: FOND_D_EN_TETE } : {}),
            children: [
              new Paragraph({
                style: 'Case',
                alignment: alignement === 'droite' ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [new TextRun({ text: cases[rang] ?? '', bold: genre !== 'corps', ...taille })],
              }),
            ],
          }),
      ),
    })
  return [
    new Paragraph({ style: 'Legende', text: titre }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: largeur, type: WidthType.DXA },
      columnWidths: [...largeurs],
      rows: [
        ligne(colonnes.map((colonne) => colonne.titre), 'entete'),
        ...lignes.map((cases, rang) => ligne(cases, total && rang === lignes.length - 1 ? 'total' : 'corps')),
      ],
    }),
    // Deux tableaux qui se touchent n'en feraient qu'un dans Word.
    new Paragraph({ style: 'Case', text: '' }),
  ]
}
