import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from 'docx'
import type { ISectionOptions, Table } from 'docx'
import type { Bloc, DocumentRedige, SectionRedigee } from '../types'
import { largeurUtile, MARGE, PAGE } from './mesures'
import { STYLES } from './styles'
import { ecrireTableau } from './tableau'

const NIVEAUX = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Octets d'un document Word (.docx) : titres du plan, tableaux à en-tête répété, français, pages numérotées. */
export async function ecrireDocx({ titre, sections }: DocumentRedige): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: titre,
    creator: 'Mixité',
    lastModifiedBy: 'Mixité',
    styles: STYLES,
    sections: sections.map((section, rang) => ecrireSection(section, rang === 0 ? titre : null)),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function ecrireSection({ orientation, blocs }: SectionRedigee, titre: string | null): ISectionOptions {
  const largeur = largeurUtile(orientation)
  return {
    properties: {
      ...(titre === null ? { type: SectionType.NEXT_PAGE } : {}),
      page: {
        // La bibliothèque échange elle-même les deux côtés d'une page en paysage.
        size: { width: PAGE.largeur, height: PAGE.hauteur, orientation: orientation === 'paysage' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE },
      },
    },
    footers: { default: piedDePage() },
    children: [
      ...(titre === null ? [] : [new Paragraph({ heading: HeadingLevel.TITLE, text: titre })]),
      ...blocs.flatMap((bloc) => ecrireBloc(bloc, largeur)),
    ],
  }
}

function ecrireBloc(bloc: Bloc, largeur: number): (Paragraph | Table)[] {
  switch (bloc.genre) {
    case 'titre':
      return [new Paragraph({ heading: NIVEAUX[bloc.niveau], text: bloc.texte })]
    case 'paragraphe':
      return [new Paragraph({ children: lignesDe(bloc.texte) })]
    case 'liste':
      return bloc.elements.map((element) => new Paragraph({ text: element, bullet: { level: 0 } }))
    case 'tableau':
      return ecrireTableau(bloc, largeur)
  }
}

/** Un saut de ligne saisi reste un saut de ligne. */
function lignesDe(texte: string): TextRun[] {
  return texte.split('\n').map((ligne, rang) => new TextRun({ text: ligne, ...(rang === 0 ? {} : { break: 1 }) }))
}

function piedDePage(): Footer {
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })],
  })
}
