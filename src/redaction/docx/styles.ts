import type { IStylesOptions } from 'docx'

const POLICE = 'Calibri'
const ENCRE = '1B1B35'

/** Styles du document ; les tailles sont en demi-points. Les niveaux de titre servent au plan de Word et aux lecteurs d'écran. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: POLICE, size: 22, language: { value: 'fr-FR' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: POLICE, size: 40, bold: true, color: ENCRE }, paragraph: { spacing: { after: 240 } } },
    heading1: { run: { font: POLICE, size: 30, bold: true, color: ENCRE }, paragraph: { spacing: { before: 360, after: 160 }, keepNext: true } },
    heading2: { run: { font: POLICE, size: 26, bold: true, color: ENCRE }, paragraph: { spacing: { before: 280, after: 120 }, keepNext: true } },
    heading3: { run: { font: POLICE, size: 23, bold: true, color: ENCRE }, paragraph: { spacing: { before: 200, after: 100 }, keepNext: true } },
  },
  paragraphStyles: [
    { id: 'Legende', name: 'Légende de tableau', basedOn: 'Normal', run: { bold: true, size: 20 }, paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } },
    { id: 'Case', name: 'Case de tableau', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: { before: 30, after: 30, line: 240 } } },
  ],
}
