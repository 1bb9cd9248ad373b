import { plageDUneCellule } from '../../../classeur/instantane'
import type { Carnet, Controle, Dossier } from '../../types'
import { estUnContrat, textesDe, textesDeFeuille } from './contrat'
import type { TexteSitue } from './contrat'
import { releverAilleurs } from './relever'

/** Ce que chaque article du 3e volet traite, par les mots de son intitulé. */
const SUJETS: readonly (readonly [numero: RegExp, sujet: RegExp, intitule: string])[] = [
  [/^(?:1er|1|premier|i)$/, /engagement|action/, 'Article 1er - Les engagements et actions'],
  [/^(?:2|ii)$/, /objectif/, 'Article 2 - Les objectifs de rattrapage'],
  [/^(?:3|iii)$/, /projet|operation|programm/, 'Article 3 - Les projets de logements sociaux'],
  [/^(?:4|iv)$/, /pilotage|suivi|animation|gouvernance/, 'Article 4 – Pilotage, suivi et animation'],
]
/** « article 3 pilotage suivi et animation » : son numéro, puis son intitulé, assez long pour dire un sujet. */
const TITRE = /^article (1er|premier|[1-4]|i{1,3}|iv) (.{8,120})$/

/** Articles du 3e volet sous l'intitulé et le numéro de la trame (CMS-46). */
export const ORDRE_DES_ARTICLES: Controle = {
  id: 'CMS-46.ordre',
  regle: 'CMS-46',
  gravite: 'AL',
  aide: 'audit-trame.aide.ordre',
  examiner: (dossier, carnet) => {
    if (!estUnContrat(dossier)) return
    examinerLaSuite(dossier, carnet)
    for (const { feuille, ligne, colonne, texte, mots } of textesDe(dossier)) {
      const [, numero = '', intitule = ''] = TITRE.exec(mots) ?? []
      const sujet = SUJETS.find(([motif]) => motif.test(numero))
      // Un intitulé qui n'est celui d'aucun article est une phrase, ou un titre abrégé.
      if (sujet === undefined || !SUJETS.some(([, motif]) => motif.test(intitule))) continue
      if (sujet[1].test(intitule)) carnet.conforme()
      else carnet.nonConforme(releverAilleurs(plageDUneCellule(feuille.nom, ligne, colonne), texte, { phrase: 'article-deplace', attendu: sujet[2] }))
    }
  },
}

/** Rang d'un article d'après un titre qui dit son sujet ; 0 : ce n'en est pas un. */
function rangDe({ mots }: TexteSitue): number {
  const [, numero = '', intitule = ''] = TITRE.exec(mots) ?? []
  return SUJETS.findIndex(([motif, sujet]) => motif.test(numero) && sujet.test(intitule)) + 1
}

/** Les articles d'une feuille se suivent ; d'un article que le sommaire annonce, c'est le dernier titre qui compte. */
function examinerLaSuite(dossier: Dossier, carnet: Carnet): void {
  for (const feuille of dossier.instantane.feuilles) {
    const titres = textesDeFeuille(feuille).flatMap((texte) => (rangDe(texte) === 0 ? [] : [{ texte, rang: rangDe(texte) }]))
    const derniers = titres.filter(({ rang }, i) => !titres.slice(i + 1).some((suivant) => suivant.rang === rang))
    for (const [i, { texte, rang }] of derniers.entries()) {
      const precedent = derniers[i - 1]
      if (precedent === undefined || precedent.rang < rang) continue
      const attendu = `avant l’article ${String(precedent.rang)}`
      carnet.nonConforme(releverAilleurs(plageDUneCellule(feuille.nom, texte.ligne, texte.colonne), texte.texte, { phrase: 'article-en-desordre', attendu }))
    }
  }
}
