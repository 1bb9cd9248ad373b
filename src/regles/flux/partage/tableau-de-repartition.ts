import { auxQuinzeChiffres, parametreEmploye } from '../../com'
import type { Brut } from '../../com'
import { P_COLLECTIVITES, P_ETAT, P_ETAT_AGENTS } from '../../parametres/flux'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { NonEtabli, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { assietteDuFlux, FLUX_04, hypotheseDesLiberes } from '../assiette'
import { FLUX_15 } from '../collectivites'
import { FLUX_09 } from '../derogation-prefectorale'
import { FLUX_08 } from '../part-de-l-etat'
import type { LigneDeFlux } from '../somme-des-taux'
import { FLUX_18, repartirFlux } from '../somme-des-taux'
import { jugerCollectivites } from './cumul-des-collectivites'
import { alertesDeRepartition, expliquerRepartition } from './justification-de-la-repartition'
import type { LigneDeRepartition, RepartitionCalculee } from './lignes-de-repartition'
import { composerRepartition } from './lignes-de-repartition'
import type { LigneReservataire } from './lire-reservataires'
import { lireTableDesReservataires } from './lire-reservataires'

/** A et B d'un bailleur (`null` = non renseigné) et la table de ses réservataires, à ligne d'en-têtes. */
export interface EntreeRepartition {
  readonly misEnLocation: number | null
  readonly soustraits: number | null
  readonly reservataires: readonly (readonly Brut[])[]
  readonly lectures: Lectures
}

/**
 * Répartition du flux C entre les réservataires (FLUX-08, 09, 15 et 18) : une ligne par réservataire, dont les prioritaires de
 * l'État quand ses agents sont dits, puis le solde. Les lignes, moins celles que l'État contient, font exactement C.
 * `incomplet` : A, B ou un taux manque (les taux sont alors contrôlés seuls). `refuse` : B > A, plafond dépassé sans titre, somme
 * des taux au-dessus de 100 %, État compté deux fois. Le cumul des collectivités se juge au verdict.
 */
export function repartitionDuFlux(entree: EntreeRepartition, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeRepartition[]> {
  const { misEnLocation, soustraits, lectures } = entree
  const references = referencesDe([FLUX_04, FLUX_08, FLUX_09, FLUX_15, FLUX_18])
  const lus = lireTableDesReservataires(entree.reservataires)
  if ('etat' in lus) return { ...lus, references }
  const flux = fluxDe(entree)
  if (typeof flux !== 'number') return flux === null ? tauxSeuls(lus.lignes, entree) : { ...flux, references }
  const territoires = territoiresSuperieurs(lus.lignes, flux)
  if (territoires.length > 0) return nonEtabli('refuse', territoires, { references })
  const cadre = { flux, misEnLocation: misEnLocation ?? flux, lignes: lus.lignes }
  const calcul = calculer(cadre, lectures)
  if ('etat' in calcul) return { ...calcul, references }
  const lignes = composerRepartition(calcul)
  const alertes = [
    ...alertesDeRepartition(calcul),
    ...(lus.ignorees.length > 0 ? [message('flux.colonnes-ignorees', { colonnes: lus.ignorees.join(', ') })] : []),
  ]
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes })
  return etabli(lignes, 'tableau', {
    alertes,
    references,
    parametres: [P_ETAT, P_ETAT_AGENTS, P_COLLECTIVITES].map((parametre) => parametreEmploye(parametre, JOUR_DE_LA_CIRCULAIRE)),
    hypotheses: [
      ...hypothesesTouchees(['AMB-37', 'AMB-40', 'AMB-43'], lectures, (autres) => resumer(calculer(cadre, autres))),
      ...hypotheseDesLiberes(lectures),
    ],
    explication: expliquerRepartition(calcul, soustraits ?? 0),
  })
}

/** C ; `null` s'il manque de quoi le connaître ; un refus si B > A. */
function fluxDe({ misEnLocation, soustraits }: EntreeRepartition): number | null | NonEtabli {
  if (misEnLocation === 0 && soustraits === null) return 0
  if (misEnLocation === null || soustraits === null) return null
  return assietteDuFlux(misEnLocation, soustraits) ?? nonEtabli('refuse', [message('flux.soustraits-superieurs', { soustraits, misEnLocation })])
}

/** Le flux d'un territoire est une part du flux du bailleur. */
function territoiresSuperieurs(lignes: readonly LigneReservataire[], flux: number): Message[] {
  return lignes.flatMap(({ numero, fluxDuTerritoire }) =>
    fluxDuTerritoire !== null && fluxDuTerritoire > flux
      ? [message('flux.territoire-superieur', { ligne: numero, lu: fluxDuTerritoire, flux })]
      : [],
  )
}

/** Sans flux, les taux se contrôlent seuls ; le refus d'une somme impossible l'emporte. */
function tauxSeuls(lignes: readonly LigneReservataire[], { misEnLocation, soustraits }: EntreeRepartition): NonEtabli {
  const sansFlux = repartirFlux(100, enLignesDeFlux(lignes))
  if (sansFlux.etat !== 'etabli') return sansFlux
  const manques = [...(misEnLocation === null ? ['mis_en_location'] : []), ...(soustraits === null ? ['soustraits'] : [])].join(', ')
  const { soldeExact } = sansFlux.valeur
  const somme = auxQuinzeChiffres(100 - soldeExact)
  return nonEtabli('incomplet', [message('flux.taux-seuls', { manques, somme, solde: soldeExact })])
}

/** Lignes dont l'État est la tête : ses prioritaires et ses agents s'y additionnent, sa ligne vient en dernier si elle se déduit. */
function enLignesDeFlux(lignes: readonly LigneReservataire[]): LigneDeFlux[] {
  const prioritaires = lignes.find(({ qui }) => qui === 'prioritaires')
  const agents = lignes.find(({ qui }) => qui === 'agents')
  const directes = lignes.flatMap(({ qui, points, leve }) => (qui === 'prioritaires' ? [] : [{ reservataire: qui, points, leve }]))
  if (prioritaires === undefined) return directes
  const points = auxQuinzeChiffres(prioritaires.points + (agents?.points ?? 0))
  return [...directes, { reservataire: 'État', points, leve: prioritaires.leve }]
}

function calculer(
  { flux, misEnLocation, lignes }: { readonly flux: number; readonly misEnLocation: number; readonly lignes: readonly LigneReservataire[] },
  lectures: Lectures,
): RepartitionCalculee | NonEtabli {
  const deFlux = enLignesDeFlux(lignes)
  const resultat = repartirFlux(flux, deFlux, { misEnLocation, lectures })
  if (resultat.etat !== 'etabli') return resultat
  const partage = resultat.valeur
  const etat = partage.logements[deFlux.length - 1] ?? 0
  let suivante = 0
  const logements = lignes.map(({ qui }) => {
    if (qui === 'prioritaires') return partage.prioritaires ?? etat
    suivante += 1
    return partage.logements[suivante - 1] ?? 0
  })
  return { flux, misEnLocation, lignes, lectures, partage, logements, collectivites: jugerCollectivites(lignes, logements, flux, lectures) }
}

function resumer(calcul: RepartitionCalculee | NonEtabli): string {
  if ('etat' in calcul) return 'refusé'
  const { logements, partage, collectivites } = calcul
  const depassent = [...collectivites.values()].some(({ conforme }) => !conforme)
  return `${logements.join(', ')}, solde ${partage.solde}${depassent ? ', collectivités au-dessus de leur plafond' : ''}`
}
