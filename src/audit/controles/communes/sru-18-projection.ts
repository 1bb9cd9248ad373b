import { estCible, message } from '../../../regles'
import { enPoints, reprocher } from '../../communes/constater'
import { mentionAuDessus } from '../../communes/fiche-au-dessus'
import { certitudeDe, nombreDe, nomDe, parcourir, pointsDe, tauxDiscretDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { colonneEtrangere, lieuAuRang, valeurAuRang } from '../../communes/etrangeres'
import { cibleDe } from '../../communes/parc'
import { textesAuDessus } from '../../communes/textes-autour'
import { voletsDe } from '../../communes/volets'
import type { Volet } from '../../communes/volets'
import { citer } from '../../reconnaissance/citer'
import { brutDe } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle, Dossier } from '../../types'
import { memoriser } from '../../memoriser'
import { anneesDe } from './sru-19-serie'

/** Une commune sous sa cible ne peut l'atteindre en produisant à une part qui ne dépasse pas la cible. */
export const SRU_18_PROJECTION: Controle = {
  id: 'SRU-18.projection',
  regle: 'SRU-18',
  gravite: 'IN',
  aide: 'audit-communes.aide.projection',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      if (volet.genre === 'annees' && (volet.colonnes.has('partOffre') || partAnnoncee(volet) !== null)) controler(dossier, volet, carnet)
    }
    parcourir(dossier, ['communes'], ['partOffre'], (ligne) => controlerLAtteinte(dossier, ligne, carnet))
  },
}

function controler(dossier: Dossier, volet: Volet, carnet: Carnet): void {
  const annees = anneesDe(volet)
  const depart = annees[0]?.ligne
  if (depart === undefined) return
  const cible = cibleDeLaProjection(dossier, volet, depart)
  const tauxDeDepart = tauxDe(depart)
  if (!estCible(cible) || !(tauxDeDepart < cible)) return
  let partMaximale = volet.colonnes.has('partOffre') ? pointsDe(depart, 'partOffre') : (partAnnoncee(volet) ?? NaN)
  for (const { ligne } of annees.slice(1)) {
    const part = pointsDe(ligne, 'partOffre')
    if (!Number.isNaN(part)) partMaximale = Number.isNaN(partMaximale) ? part : Math.max(partMaximale, part)
    const taux = tauxDe(ligne)
    if (Number.isNaN(taux) || Number.isNaN(partMaximale)) continue
    if (taux < cible || partMaximale > cible) {
      carnet.conforme()
      continue
    }
    carnet.nonConforme(
      reprocher(ligne, volet.colonnes.has('taux') ? 'taux' : 'logements', {
        phrase: 'projection-impossible',
        donnees: { taux: enPoints(taux), cible, part: enPoints(partMaximale), depart: enPoints(tauxDeDepart) },
        attendu: `moins de ${cible} %`,
        selon: ['partOffre', 'residences', 'logements'],
      }),
    )
    return
  }
}

const PROJETEE = /\b(?:projection|projetee?s?|scenario|simulation|prospective|tendanciel\w*|horizon)\b/
const PART = /\bpart\b.*\b(?:offre|production)\b/

/** Part de logements sociaux, en points, que le texte au-dessus d'une projection annonce ; `null` s'il n'en annonce pas. */
const partAnnoncee = memoriser((volet: Volet): number | null => {
  const valeur = PROJETEE.test(textesAuDessus(volet)) ? (mentionAuDessus(volet.tableau, PART)?.valeur ?? null) : null
  if (typeof valeur === 'number') return valeur <= 1 ? 100 * valeur : valeur
  const ecrite = /^(\d+(?:[.,]\d+)?) ?%/.exec(String(valeur))?.[1]
  return ecrite === undefined ? null : Number(ecrite.replace(',', '.'))
})

const ATTEINTE = /\b(?:annee|date|horizon)\b(?:.*\b(?:atteinte|cible|25|20)\b)?|\batteinte en\b/

/** Une ligne par commune : l'année où elle atteindrait sa cible, à la part de logements sociaux qu'elle se donne. */
function controlerLAtteinte(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const rang = colonneEtrangere(ligne.volet, ATTEINTE)
  if (rang === null) return
  const valeur = valeurAuRang(ligne, rang)
  const annee = Number(/(?<!\d)20\d\d(?!\d)/.exec(String(brutDe(valeur) ?? ''))?.[0])
  const [cible, taux, part] = [cibleDe(dossier, ligne), tauxDe(ligne), pointsDe(ligne, 'partOffre')]
  if (Number.isNaN(annee + taux + part) || !estCible(cible) || taux >= cible) return
  if (part > cible) return carnet.conforme()
  carnet.nonConforme({
    lieu: lieuAuRang(ligne, rang),
    lu: citer(valeur),
    attendu: 'jamais',
    message: message('audit-communes.atteinte-impossible', { commune: nomDe(ligne), annee, cible, part: enPoints(part), taux: enPoints(taux) }),
    certitude: certitudeDe(ligne, ['partOffre', 'cible', 'taux']),
  })
}

function tauxDe(ligne: Ligne): number {
  const exact = (100 * nombreDe(ligne, 'logements')) / nombreDe(ligne, 'residences')
  return Number.isNaN(exact) ? pointsDe(ligne, 'taux') : exact
}

/** Cible de la commune : celle du tableau, de la dernière année d'une série de la même feuille, ou du classeur. */
function cibleDeLaProjection(dossier: Dossier, volet: Volet, depart: Ligne): number {
  const sienne = tauxDiscretDe(depart, 'cible')
  if (!Number.isNaN(sienne)) return sienne
  for (const autre of voletsDe(dossier)) {
    if (autre === volet || autre.tableau.feuille !== volet.tableau.feuille || autre.genre !== 'annees' || !autre.colonnes.has('cible')) continue
    const annees = anneesDe(autre)
    const derniere = annees[annees.length - 1]
    if (derniere !== undefined) return tauxDiscretDe(derniere.ligne, 'cible')
  }
  return cibleDe(dossier, depart)
}

/** Part du logement social dans l'offre nouvelle, refaite et comparée à la cible. */
export const SRU_17_OFFRE: Controle = {
  id: 'SRU-17.offre',
  regle: 'SRU-17',
  gravite: 'AL',
  aide: 'audit-communes.aide.offre',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes', 'periodes'], ['deltaResidences', 'deltaLogements'], (ligne) => controlerOffre(dossier, ligne, carnet)),
}

function controlerOffre(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const [residences, logements] = [nombreDe(ligne, 'deltaResidences'), nombreDe(ligne, 'deltaLogements')]
  if (!(residences > 0) || Number.isNaN(logements)) return
  const juste = (100 * logements) / residences
  const lue = pointsDe(ligne, 'partOffre')
  const donnees = { part: enPoints(lue || 0), juste: enPoints(juste), logements, residences }
  if (!Number.isNaN(lue) && Math.abs(lue - juste) > 0.5) {
    return carnet.nonConforme(
      reprocher(ligne, 'partOffre', { phrase: 'part-de-l-offre-differente', donnees, attendu: juste / 100, selon: ['deltaResidences', 'deltaLogements'], gravite: 'IN' }),
    )
  }
  // D'une année à l'autre, la part ne dit rien : l'indicateur se lit sur une période.
  if (ligne.volet.colonnes.has('annee')) return carnet.conforme()
  const repere = cibleDe(dossier, ligne)
  if (!(juste < repere)) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, Number.isNaN(lue) ? 'deltaLogements' : 'partOffre', { phrase: 'offre-sous-la-cible', donnees: { ...donnees, cible: repere }, attendu: `au moins ${repere} %`, selon: ['cible'] }),
  )
}
