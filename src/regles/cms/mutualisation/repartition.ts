import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { estNonEtabli, parametresDe } from '../../sru'
import { alertesDeMutualisation, enumerer } from './alertes'
import type { Bornes } from './bornes'
import { blocagesDe, bornesDe } from './bornes'
import type { CommuneEtablie, CommuneHors } from './commune-etablie'
import type { EntreeMutualisation } from './commune-declaree'
import { constatsDe } from './constats'
import { etapesDeLaRepartition } from './explication-de-la-repartition'
import { parametresDeMutualisation, POINTS_MUTUALISATION } from './justification'
import type { Porteuse } from './porter'
import { auProrata, porterParPeu } from './porter'
import type { MutualisationPreparee } from './preparation'
import { preparer, REFERENCES_MUTUALISATION } from './preparation'
import { deficitEstUnPlafond, limiteDuDeficit } from './somme-de-l-epci'

/** Commune servie par la proposition ; objectifs et plancher en logements. */
export interface LigneProposee {
  readonly nom: string
  readonly avant: number
  readonly propose: number
  readonly plancher: number
  readonly accord: 'à demander' | 'non requis'
  readonly origine: 'imposé' | 'proposé'
  readonly commune: CommuneEtablie
}

export interface RepartitionProposee {
  /** Une ligne par commune du tableau, dans son ordre. */
  readonly lignes: readonly (LigneProposee | CommuneHors)[]
  readonly servies: readonly LigneProposee[]
  readonly avant: number
  readonly propose: number
  readonly planchers: number
  readonly accordsADemander: readonly string[]
}

/**
 * Propose une répartition mutualisée légale (CCH, art. L. 302-8, X) : somme exigée atteinte, chaque commune à sa moitié légale
 * au moins, bornes et choix imposés tenus, au plus près des objectifs légaux. Le résultat ne dépend pas de l'ordre du tableau.
 * `refuse` : aucune répartition n'est possible, chaque contrainte bloquante est nommée ; sinon comme le contrôle.
 */
export function proposerRepartition(
  entree: EntreeMutualisation,
  options: { readonly expliquer: boolean },
): Resultat<RepartitionProposee> {
  const prete = preparer(entree, exigence)
  if (estNonEtabli(prete)) return prete
  const bornes = prete.communes.map((commune) => bornesDe(commune, prete))
  const blocages = [...bornes.flatMap((borne) => blocagesDe(borne, prete)), ...blocageDeLaSomme(bornes, prete)]
  if (blocages.length > 0) {
    const justification = { references: REFERENCES_MUTUALISATION, alertes: alertesDePeriode(prete.bareme) }
    return nonEtabli('refuse', blocages, justification)
  }
  const repartition = mettreEnLignes(servir(bornes, prete), prete)
  const alertes = [...alertesDeMutualisation(entree, prete), ...alertesDeLaRepartition(repartition, prete)]
  if (!options.expliquer) return etabli(repartition, 'logements', { alertes })
  return etabli(repartition, 'logements', {
    alertes,
    references: REFERENCES_MUTUALISATION,
    parametres: parametresDe(parametresDeMutualisation(prete), prete.bareme),
    hypotheses: hypothesesTouchees(POINTS_MUTUALISATION, prete.lectures, (lectures) => synthese(entree, lectures)),
    explication: etapesDeLaRepartition(repartition, prete),
  })
}

/** Si le déficit borne, il faut le connaître partout où l'on peut majorer. */
function exigence({ nom, retenu, legal, deficit, declaree }: CommuneEtablie, lectures: Lectures): Message[] {
  const auPlus = retenu ?? declaree.maximum ?? Infinity
  return deficitEstUnPlafond(lectures) && deficit === null && auPlus > legal
    ? [message('mutualisation.deficit-manquant', { commune: nom })]
    : []
}

function blocageDeLaSomme(bornes: readonly Bornes[], { exige }: MutualisationPreparee): Message[] {
  const possible = bornes.reduce((somme, { haut }) => somme + haut, 0)
  if (possible >= exige) return []
  const libres = bornes.filter(({ commune }) => commune.retenu === null)
  const portees = libres.reduce((somme, { haut }) => somme + haut, 0)
  const donnees = { exige, manque: exige - possible, imposes: possible - portees }
  return libres.length === 0
    ? [message('repartition.somme-imposee', donnees)]
    : [
        message('repartition.somme', {
          ...donnees,
          possible: portees,
          libres: enumerer(libres.map(({ commune }) => commune.nom)),
        }),
      ]
}

/** Objectif de chaque commune : le légal ramené dans ses bornes, puis ce qui manque porté, ou ce qui dépasse rendu. */
function servir(bornes: readonly Bornes[], { exige, lectures }: MutualisationPreparee): ReadonlyMap<string, number> {
  const objectifs = new Map(
    bornes.map(({ commune, bas, haut }) => [cleDe(commune), Math.min(Math.max(commune.legal, bas), haut)]),
  )
  const actuel = (commune: CommuneEtablie): number => objectifs.get(cleDe(commune)) ?? 0
  const total = (): number => [...objectifs.values()].reduce((somme, objectif) => somme + objectif, 0)
  const appliquer = (parts: ReadonlyMap<string, number>, signe: 1 | -1): void => {
    for (const [cle, part] of parts) objectifs.set(cle, (objectifs.get(cle) ?? 0) + signe * part)
  }
  const porteuses = (marge: (borne: Bornes) => number): Porteuse[] =>
    bornes
      .filter(({ commune }) => commune.retenu === null)
      .map((borne) => {
        const { commune } = borne
        return {
          cle: cleDe(commune),
          marge: Math.max(0, marge(borne)),
          legal: commune.legal,
          dejaMajoree: actuel(commune) > commune.legal,
        }
      })
  const marges: readonly ((borne: Bornes) => number)[] = [
    ({ commune: c, haut }) => (c.deficit === null ? 0 : Math.min(haut, limiteDuDeficit(c.legal, c.deficit)) - actuel(c)),
    ({ commune: c, haut }) => (c.deficit === null ? haut - actuel(c) : 0),
    ({ commune: c, haut }) => (deficitEstUnPlafond(lectures) ? 0 : haut - actuel(c)),
  ]
  for (const marge of marges) appliquer(porterParPeu(Math.max(0, exige - total()), porteuses(marge)), 1)
  const legaux = bornes.reduce((somme, { commune }) => somme + commune.legal, 0)
  appliquer(
    auProrata(
      Math.max(0, total() - Math.max(exige, legaux)),
      porteuses(({ commune, bas }) => actuel(commune) - bas),
    ),
    -1,
  )
  return objectifs
}

function cleDe({ nom }: CommuneEtablie): string {
  return normaliser(nom)
}

function mettreEnLignes(objectifs: ReadonlyMap<string, number>, prete: MutualisationPreparee): RepartitionProposee {
  const lignes = prete.lignes.map((ligne): LigneProposee | CommuneHors => {
    if ('raison' in ligne) return ligne
    const propose = objectifs.get(cleDe(ligne)) ?? 0
    return {
      nom: ligne.nom,
      avant: ligne.legal,
      propose,
      plancher: bornesDe(ligne, prete).plancher,
      accord: propose > ligne.legal ? 'à demander' : 'non requis',
      origine: ligne.retenu === null ? 'proposé' : 'imposé',
      commune: ligne,
    }
  })
  const servies = lignes.flatMap((ligne) => ('raison' in ligne ? [] : [ligne]))
  return {
    lignes,
    servies,
    avant: prete.exige,
    propose: servies.reduce((somme, ligne) => somme + ligne.propose, 0),
    planchers: servies.reduce((somme, ligne) => somme + ligne.plancher, 0),
    accordsADemander: servies.filter(({ accord }) => accord === 'à demander').map(({ nom }) => nom),
  }
}

/** Ce que la loi dit de la proposition, l'accord mis à part : il reste à demander. */
function alertesDeLaRepartition(
  { servies, propose, avant, accordsADemander }: RepartitionProposee,
  prete: MutualisationPreparee,
): Message[] {
  const alertes = servies.flatMap((ligne) => constatsDe(ligne.commune, ligne.propose, 'non requis', prete).map(({ dit }) => dit))
  if (propose > avant) alertes.push(message('repartition.surplus', { propose, avant, surplus: propose - avant }))
  if (accordsADemander.length > 0) {
    alertes.push(message('mutualisation.effets-d-une-majoration', { communes: enumerer(accordsADemander) }))
  }
  return alertes
}

/** La proposition en une ligne : ce que compare une autre lecture. */
function synthese(entree: EntreeMutualisation, lectures: Lectures): string {
  const proposee = proposerRepartition({ ...entree, lectures, arrondi: null }, { expliquer: false })
  if (proposee.etat === 'refuse') return 'aucune répartition possible'
  if (proposee.etat !== 'etabli') return 'données insuffisantes'
  return proposee.valeur.servies.map(({ nom, propose }) => `${nom} ${propose}`).join(', ')
}
