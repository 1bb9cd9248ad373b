import { plageDUneCellule } from '../../../classeur/instantane'
import type { FeuilleFigee } from '../../../classeur/instantane'
import type { Plage, Valeur } from '../../../classeur/port'
import { lireDate, normaliser } from '../../../regles'
import type { Jour } from '../../../regles'
import { memoriser } from '../../memoriser'
import { brutDe } from '../../reconnaissance/lire-cases'
import type { Dossier } from '../../types'
import { textesDe } from './contrat'

const COMITE = /\bcomite de pilotage\b|\bcopil\b/
const GROUPE = /\b(?:groupe|comite) (?:operationnel|technique)\b|\bcotech\b/
const COMPOSITION = /\bcomposition\b|\bmembres\b/
const RYTHME = /\bperiodicite\b|\bfrequence\b|\brythme\b/
const ANIMATION = /\banimat(?:eur|rice|ion)\b|\ben charge\b|\bresponsable\b/

/** Ce que l'article 4 dit en une fiche, un libellé et sa réponse par ligne. */
const CHAMPS = {
  composition: (mots: string) => COMITE.test(mots) && COMPOSITION.test(mots),
  periodicite: (mots: string) => RYTHME.test(mots) && (COMITE.test(mots) || /\breunions?\b/.test(mots)),
  animateur: (mots: string) => COMITE.test(mots) && ANIMATION.test(mots),
  bilans: (mots: string) => /^(?:auteurs?|redacteurs?|redaction|etablissement|responsable) d(?:u|es) bilans?\b/.test(mots),
  groupe: (mots: string) => GROUPE.test(mots) && (COMPOSITION.test(mots) || ANIMATION.test(mots) || RYTHME.test(mots)),
  effet: (mots: string) => /^(?:date d effet|prise d effet|entree en vigueur)\b/.test(mots),
  terme: (mots: string) => /^(?:date de fin|terme|fin|echeance)(?: du contrat)?$/.test(mots),
  reunion: (mots: string) => /\breunion\b/.test(mots) && /\brenouvellement\b|\bcontrat suivant\b|\breconduction\b|\bterme\b|\bsix mois\b|\b6 mois\b/.test(mots),
} as const

export type ChampDePilotage = keyof typeof CHAMPS

/** Libellés à reconnaître dans une même colonne pour qu'elle soit la fiche de l'article 4. */
const CHAMPS_MINIMUM = 3

/** Réponse d'un champ : sa case, à droite du libellé. */
export interface ReponseDeFiche {
  readonly lieu: Plage
  readonly libelle: string
  readonly valeur: Valeur
}

export type FicheDePilotage = ReadonlyMap<ChampDePilotage, ReponseDeFiche>

/** Fiches de l'article 4 hors du tableau de la trame : trois libellés au moins d'une même colonne, dont un du comité, et une réponse au moins. */
export const fichesDePilotage = memoriser((dossier: Dossier): readonly FicheDePilotage[] => {
  const fiches = new Map<string, { feuille: FeuilleFigee; champs: Map<ChampDePilotage, ReponseDeFiche> }>()
  for (const { feuille, ligne, colonne, texte, mots } of textesDe(dossier)) {
    const [champ] = (Object.keys(CHAMPS) as ChampDePilotage[]).filter((nom) => CHAMPS[nom](mots))
    if (champ === undefined) continue
    const place = `${feuille.nom}\n${colonne}`
    const fiche = fiches.get(place) ?? { feuille, champs: new Map<ChampDePilotage, ReponseDeFiche>() }
    const reponse = { lieu: plageDUneCellule(feuille.nom, ligne, colonne + 1), libelle: texte.trim(), valeur: feuille.valeur(ligne, colonne + 1) }
    if (!fiche.champs.has(champ)) fiche.champs.set(champ, reponse)
    fiches.set(place, fiche)
  }
  const enTableau = new Set(dossier.tableaux.filter(({ type }) => type === 'TAB-19').map(({ feuille }) => feuille))
  return [...fiches.values()].flatMap(({ feuille, champs }) => (!enTableau.has(feuille) && estUneFiche(champs) ? [champs] : []))
})

function estUneFiche(champs: FicheDePilotage): boolean {
  const duComite = champs.has('composition') || champs.has('periodicite') || champs.has('animateur')
  return champs.size >= CHAMPS_MINIMUM && duComite && [...champs.values()].some((reponse) => !estSansReponse(reponse))
}

export function estSansReponse({ valeur }: ReponseDeFiche): boolean {
  const brut = brutDe(valeur)
  return brut === '' || (brut === null && valeur === null)
}

/** Date d'une réponse ; `null` si elle n'en porte pas. */
export function jourDeReponse(reponse: ReponseDeFiche | undefined): Jour | null {
  const lue = reponse === undefined ? null : lireDate(brutDe(reponse.valeur))
  return typeof lue === 'number' ? lue : null
}

export function motsDeReponse({ valeur }: ReponseDeFiche): string {
  return normaliser(String(brutDe(valeur) ?? ''))
}
