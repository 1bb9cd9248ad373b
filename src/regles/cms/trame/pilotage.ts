import { parametreEmploye } from '../../com'
import { P_CONTRAT_PILOTAGE } from '../../parametres/contrat'
import type { Constat } from '../../socle/constat'
import { constat, constater } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { ajouterMois } from '../../socle/jour'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { CMS_17, echeanceDuContrat } from '../arrondissements/echeance-du-contrat'
import { lirePartie } from '../contrat/parties'
import type { Contenu } from './champs'
import { enumerer, etatDuChamp } from './champs'

export const CMS_42: FicheDeRegle = {
  id: 'CMS-42',
  titre: 'Article 4 : pilotage',
  nature: 'echeance',
  articles: [reference('trame du contrat, article 4', GUIDE, 'section 3, point 4, et annexe 3, article 4')],
  parametres: ['P_cms_pilotage', 'P_cms_duree.reunion', 'P_cms_duree.annees'],
  pointsOuverts: [],
}

/** Rubriques de l'article 4 dont la trame demande la composition, le fonctionnement et le signataire en charge. */
export type RubriqueDePilotage = 'comité de pilotage' | 'bilans périodiques' | 'groupe opérationnel'

const RUBRIQUES: readonly RubriqueDePilotage[] = ['comité de pilotage', 'bilans périodiques', 'groupe opérationnel']

/** Périodicités qu'on choisit, en mois ; une autre s'écrit par son nombre de mois. */
const PERIODICITES: readonly (readonly [nom: string, mois: number])[] = [
  ['mensuelle', 1],
  ['trimestrielle', 3],
  ['semestrielle', 6],
  ['annuelle', 12],
]

export interface LigneDePilotage {
  readonly rubrique: RubriqueDePilotage
  readonly composition: string | null
  /** Une des périodicités proposées, ou un nombre de mois ; libre pour un fonctionnement. */
  readonly fonctionnement: Contenu
  readonly attendus: string | null
  readonly responsables: readonly string[]
}

export interface EntreePilotage {
  readonly lignes: readonly LigneDePilotage[]
  readonly derniereReunion: Jour | null
  readonly effet: Jour | null
  /** Terme du contrat. */
  readonly fin: Jour | null
  /** Mention des avenants. */
  readonly avenants: string | null
  readonly periode: FichePeriode
}

export interface ControleDuPilotage {
  readonly vides: readonly string[]
  /** Périodicité du comité, en mois ; `""` si elle n'est pas dite. */
  readonly mois: number | ''
  /** Au plus tard, en numéro de série ; `""` sans réunion tenue. */
  readonly prochaine: Jour | ''
  /** Date limite de la réunion de renouvellement (CMS-17) ; `""` sans terme. */
  readonly renouvellement: Jour | ''
  readonly constats: readonly Constat[]
}

/**
 * Pilotage du contrat (CMS-42, CMS-17 ; trame, article 4) : rubriques vides, prochaine réunion au plus tard.
 * `incomplet` : aucune rubrique. `refuse` : périodicité hors de la liste.
 */
export function controlerPilotage(entree: EntreePilotage): Resultat<ControleDuPilotage> {
  const references = [...CMS_42.articles, ...CMS_17.articles]
  const { lignes, derniereReunion, effet, fin, periode } = entree
  if (lignes.length === 0) return nonEtabli('incomplet', [message('cms-trame.pilotage.vide')], { references })
  const comite = lignes.find(({ rubrique }) => rubrique === 'comité de pilotage')
  const lue = comite === undefined || etatDuChamp(comite.fonctionnement) !== 'rempli' ? null : lirePeriodicite(comite.fonctionnement)
  if (lue === undefined) {
    const donnees = { lu: String(comite?.fonctionnement), choix: enumerer(PERIODICITES.map(([nom]) => nom)) }
    return nonEtabli('refuse', [message('cms-trame.pilotage.periodicite', donnees)], { references })
  }
  const maximum = parametreEmploye(P_CONTRAT_PILOTAGE, periode.du)
  const mois = Number(maximum.valeur)
  const echeance = echeanceDuContrat({ fin, effet }, { expliquer: true })
  const vides = [...RUBRIQUES.flatMap((rubrique) => videsDe(rubrique, lignes)), ...(etatDuChamp(entree.avenants) === 'rempli' ? [] : ['avenants'])]
  const valeur: ControleDuPilotage = {
    vides,
    mois: lue ?? '',
    prochaine: derniereReunion === null ? '' : ajouterMois(derniereReunion, Math.min(lue ?? mois, mois)),
    renouvellement: echeance.etat === 'etabli' ? echeance.valeur : '',
    constats: [
      ...vides.map((rubrique) => constat('AL', 'cms-trame.pilotage.rubrique', { rubrique })),
      ...(lue !== null && lue > mois ? [constat('AL', 'cms-trame.pilotage.trop-rare', { lu: lue, mois })] : []),
      ...(lignes.some(estConfieeAuxElus) ? [] : [constat('IF', 'cms-trame.pilotage.responsables')]),
      ...constater('AL', echeance.etat === 'etabli' ? echeance.alertes.filter(({ id }) => id !== 'sru.periode-a-verifier') : echeance.motifs),
    ],
  }
  return etabli(valeur, 'tableau', { alertes: alertesDePeriode(periode), references, parametres: [maximum, ...echeance.parametres] })
}

/** Périodicité en mois ; `undefined` : ni une périodicité proposée, ni un nombre entier de mois. */
function lirePeriodicite(contenu: Contenu): number | undefined {
  if (typeof contenu === 'number') return Number.isInteger(contenu) && contenu > 0 ? contenu : undefined
  const mots = normaliser(contenu ?? '')
  const enMois = /^(?:tous les )?(\d+) mois$/.exec(mots)?.[1]
  if (enMois !== undefined) return lirePeriodicite(Number(enMois))
  return PERIODICITES.find(([nom]) => nom === mots || mots === nom.replace(/le$/, ''))?.[1]
}

/** Ce qui manque à une rubrique ; les attendus ne se demandent qu'au comité de pilotage. */
function videsDe(rubrique: RubriqueDePilotage, lignes: readonly LigneDePilotage[]): string[] {
  const ligne = lignes.find((candidate) => candidate.rubrique === rubrique)
  if (ligne === undefined) return [rubrique]
  const comite = rubrique === 'comité de pilotage'
  const bilans = rubrique === 'bilans périodiques'
  const cases: readonly (readonly [nom: string, vide: boolean])[] = [
    ['composition', !bilans && etatDuChamp(ligne.composition) !== 'rempli'],
    [comite ? 'périodicité' : 'fonctionnement', etatDuChamp(ligne.fonctionnement) !== 'rempli'],
    ['attendus', comite && etatDuChamp(ligne.attendus) !== 'rempli'],
    ['signataire en charge', ligne.responsables.length === 0],
  ]
  return cases.filter(([, vide]) => vide).map(([nom]) => `${rubrique}, ${nom}`)
}

/** Le guide veut la commune et l'EPCI impliqués au premier rang. */
function estConfieeAuxElus({ responsables }: LigneDePilotage): boolean {
  return responsables.some((responsable) => ['commune', 'EPCI'].includes(lirePartie(responsable)))
}
