import { message, normaliser } from '../../../regles'
import type { Carnet, Controle } from '../../types'
import type { Certitude } from '../../../donnees'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { grillesDe } from './grilles'
import type { GrilleDuClasseur, LigneDeGrille } from './grilles'
import { memeClef } from './synonymes'

const RESERVATAIRE = /\b(?:bailleurs?|villes?|mairies?|communes?|pref\w+|ddets|etat|als|action logement|oph|esh|habitat|departement\w*|contingents?|reservataires?)\b/
const PPGDID = /^(?!.*\b(?:ancienne?|appliquee?|en service)\b).*\b(?:ppgdid|plan partenarial)\b/
const DATES = /\b\d{1,2}(?:er)? (?:\d{1,2}|[a-z]{3,9}) 20\d\d\b/g
const PLAN = /\b(?:ppgdid|plan partenarial|votee?|adoptee?|delibere\w*)\b/
const SERVICE = /\b(?:appliquee?|parametr\w+|en service|module|utilisee?|outil|exploitation)\b/
const ETAT = /\b(?:avant|apres|ancienne?|nouvelle?|modifiee?|revisee?|actuelle?|testee?|initiale?)\b/
const VERSION = /\bv(?:ersion)?\s*(\d+(?: \d+)*)\b|\b(20\d\d)\b/g
/** Part des critères qu'il faut en commun pour tenir deux tableaux pour la même grille. */
const PART_COMMUNE = 0.5
const COMMUNS_MIN = 2

type Difference = 'reservataire' | 'plan' | 'version'

const REGLES: Readonly<Record<Difference, readonly [regle: string, gravite: 'EL' | 'AL']>> = {
  reservataire: ['COT-14', 'EL'],
  plan: ['COT-03', 'EL'],
  version: ['COT-30', 'AL'],
}

/** Deux grilles du même territoire : une par réservataire (COT-14), autre que celle du plan (COT-03), ou changée sans changer de version (COT-30). */
export const CONTROLE_DES_GRILLES_COMPAREES: Controle = {
  id: 'COT-14.grilles',
  regle: 'COT-14',
  gravite: 'EL',
  aide: 'audit-cotation.aide.reservataires',
  examiner: (dossier, carnet) => {
    const generales = grillesDe(dossier).filter(({ desMutations }) => !desMutations)
    for (const [rang, une] of generales.entries()) for (const autre of generales.slice(rang + 1)) comparer(une, autre, generales.length === 2, carnet)
  },
}

/** `seules` : le classeur n'a pas d'autre grille où un critère pourrait être noté. */
function comparer(une: GrilleDuClasseur, autre: GrilleDuClasseur, seules: boolean, carnet: Carnet): void {
  const communes = autre.lignes.flatMap((ligne) => une.lignes.filter((candidate) => designentLeMeme(candidate, ligne)).map((candidate) => [candidate, ligne] as const))
  if (communes.length < COMMUNS_MIN || communes.length < PART_COMMUNE * Math.min(une.lignes.length, autre.lignes.length)) return
  const difference = differenceEntre(titreDe(une), titreDe(autre))
  if (difference === null) return
  // La grille du plan fait foi, où qu'elle soit dans le classeur.
  const inversee = difference === 'plan' && !PLAN.test(titreDe(une))
  const [regle, gravite] = REGLES[difference]
  const certitude = laPlusFaible([une.certitude, autre.certitude])
  if (difference === 'plan' && seules) releverLesAjouts(inversee ? autre : une, inversee ? une : autre, certitude, carnet)
  for (const [premiere, seconde] of communes) {
    const [reference, lue] = inversee ? [seconde, premiere] : [premiere, seconde]
    if (reference.points === null || lue.points === null || reference.points === lue.points) {
      carnet.conforme()
      continue
    }
    const donnees = { libelle: lue.libelle, lu: lue.points, attendu: reference.points, titre: (inversee ? autre : une).tableau.feuille.nom }
    carnet.nonConforme({ lieu: lue.lieuDesPoints, regle, gravite, lu: lue.points, attendu: reference.points, message: message(`audit-cotation.grilles-${difference}`, donnees), certitude })
  }
}

/** Un critère noté que la grille du plan n'a pas. */
function releverLesAjouts(plan: GrilleDuClasseur, appliquee: GrilleDuClasseur, certitude: Certitude, carnet: Carnet): void {
  for (const ligne of appliquee.lignes) {
    if ((ligne.points ?? 0) === 0 || plan.lignes.some((connue) => designentLeMeme(connue, ligne))) continue
    const phrase = message('audit-cotation.hors-du-plan', { libelle: ligne.libelle, lu: ligne.points ?? 0, titre: plan.tableau.feuille.nom })
    carnet.nonConforme({ lieu: ligne.lieu, regle: 'COT-03', lu: ligne.libelle, attendu: null, message: phrase, certitude })
  }
}

function designentLeMeme(une: LigneDeGrille, autre: LigneDeGrille): boolean {
  if (une.id !== null || autre.id !== null) return une.id === autre.id
  return une.negatif !== null || autre.negatif !== null ? une.negatif === autre.negatif : memeClef(une.libelle, autre.libelle)
}

function titreDe({ tableau: { titre, feuille } }: GrilleDuClasseur): string {
  return normaliser(`${feuille.nom} ${titre}`)
}

/** Ce qui sépare deux grilles d'après leurs titres ; `null` : deux versions, ou rien qu'on sache. */
function differenceEntre(un: string, autre: string): Difference | null {
  const [versions, autresVersions] = [versionsDe(un), versionsDe(autre)]
  const distinctes = versions !== '' && autresVersions !== '' && versions !== autresVersions
  // La date de la délibération et celle de l'application ne font pas deux versions.
  if (!distinctes || versionsDe(sansDates(un)) === '' || versionsDe(sansDates(autre)) === '') {
    if ((PPGDID.test(un) && SERVICE.test(autre)) || (PPGDID.test(autre) && SERVICE.test(un))) return 'plan'
  }
  if (distinctes) return null
  if ((PLAN.test(un) && SERVICE.test(autre)) || (PLAN.test(autre) && SERVICE.test(un))) return 'plan'
  if (RESERVATAIRE.test(un) && RESERVATAIRE.test(autre) && un !== autre) return 'reservataire'
  return (versions !== '' && versions === autresVersions) || (ETAT.test(un) && ETAT.test(autre)) ? 'version' : null
}

function sansDates(texte: string): string {
  return texte.replace(DATES, '')
}

function versionsDe(texte: string): string {
  return [...texte.matchAll(VERSION)].map((trouvee) => trouvee[1] ?? trouvee[2] ?? '').join(' ')
}
