import { enFraction, parametreEmploye } from '../../com'
import type { Brut } from '../../com'
import { P_COLLECTIVITES, P_ETAT, P_ETAT_AGENTS } from '../../parametres/flux'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import { referencesDe } from '../../sru'
import { arrondirProduit, fractionDuPourcentage } from '../../socle/fraction'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, NonEtabli, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { assietteDuFlux, FLUX_04, hypotheseDesLiberes } from '../assiette'
import { FLUX_15 } from '../collectivites'
import { FLUX_09 } from '../derogation-prefectorale'
import { FLUX_08, maximumEnLogements, seCompteSurLeTotal } from '../part-de-l-etat'
import { plafondDe } from '../plafonds'
import type { Reservataire } from '../reservataire'
import { famille } from '../reservataire'
import type { LigneDeFlux, RepartitionDuFlux } from '../somme-des-taux'
import { arrondiDePart, FLUX_18, repartirFlux } from '../somme-des-taux'
import type { PlafondDeCollectivite } from './cumul-des-collectivites'
import { jugerCollectivites } from './cumul-des-collectivites'
import type { LigneReservataire } from './lire-reservataires'
import { lireTableDesReservataires } from './lire-reservataires'

/** A et B d'un bailleur (`null` = non renseigné) et la table de ses réservataires, à ligne d'en-têtes. */
export interface EntreeRepartition {
  readonly misEnLocation: number | null
  readonly soustraits: number | null
  readonly reservataires: readonly (readonly Brut[])[]
  readonly lectures: Lectures
}

/** Réservataire, taux (fraction), part exacte, logements, plafond en logements (`''` = sans plafond propre), verdict. */
export type LigneDeRepartition = readonly [
  reservataire: string,
  taux: number,
  exact: number,
  logements: number,
  plafond: number | '',
  verdict: { readonly phrases: readonly Message[] },
]

interface Calcul {
  readonly flux: number
  readonly misEnLocation: number
  readonly lignes: readonly LigneReservataire[]
  readonly lectures: Lectures
  readonly partage: RepartitionDuFlux
  /** Logements de chaque ligne de la table. */
  readonly logements: readonly number[]
  readonly collectivites: ReadonlyMap<number, PlafondDeCollectivite>
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
  const lignes = composer(calcul)
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
    explication: expliquer(calcul, soustraits ?? 0),
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
  const somme = Number((100 - soldeExact).toPrecision(15))
  return nonEtabli('incomplet', [message('flux.taux-seuls', { manques, somme, solde: soldeExact })])
}

/** Lignes dont l'État est la tête : ses prioritaires et ses agents s'y additionnent, sa ligne vient en dernier si elle se déduit. */
function enLignesDeFlux(lignes: readonly LigneReservataire[]): LigneDeFlux[] {
  const prioritaires = lignes.find(({ qui }) => qui === 'prioritaires')
  const agents = lignes.find(({ qui }) => qui === 'agents')
  const directes = lignes.flatMap(({ qui, points, leve }) => (qui === 'prioritaires' ? [] : [{ reservataire: qui, points, leve }]))
  if (prioritaires === undefined) return directes
  const points = Number((prioritaires.points + (agents?.points ?? 0)).toPrecision(15))
  return [...directes, { reservataire: 'État', points, leve: prioritaires.leve }]
}

function calculer(
  { flux, misEnLocation, lignes }: { readonly flux: number; readonly misEnLocation: number; readonly lignes: readonly LigneReservataire[] },
  lectures: Lectures,
): Calcul | NonEtabli {
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

function composer(calcul: Calcul): LigneDeRepartition[] {
  const { lignes, partage, logements } = calcul
  const etat = lignes.find(({ qui }) => qui === 'État')
  const agents = lignes.find(({ qui }) => qui === 'agents')
  const derniere = Math.max(etat?.numero ?? 0, agents?.numero ?? 0)
  const rangees = lignes.flatMap((ligne, rang) => {
    const { qui, points, numero } = ligne
    const rangee: LigneDeRepartition = [
      nommer(ligne, etat !== undefined),
      enFraction(points),
      exactDe(calcul, qui === 'prioritaires' ? null : qui, points),
      logements[rang] ?? 0,
      maximumDe(calcul, rang) ?? '',
      { phrases: [verdictDe(calcul, rang)] },
    ]
    if (etat === undefined || agents === undefined || numero !== derniere) return [rangee]
    const reste = Number((etat.points - agents.points).toPrecision(15))
    const prioritaires: LigneDeRepartition = [
      'dont prioritaires',
      enFraction(reste),
      exactDe(calcul, null, reste),
      partage.prioritaires ?? 0,
      '',
      { phrases: [message('flux.verdict.prioritaires')] },
    ]
    return [rangee, prioritaires]
  })
  return [...rangees, ['solde', tauxDuSolde(calcul), partage.soldeExact, partage.solde, '', { phrases: [message('flux.verdict.solde')] }]]
}

function nommer({ qui, nom }: LigneReservataire, avecEtat: boolean): string {
  if (nom !== null) return nom
  return qui === 'agents' && avecEtat ? 'dont agents' : qui
}

/** Part non arrondie ; les prioritaires (`null`) se comptent comme l'État. */
function exactDe({ flux, misEnLocation, lectures }: Calcul, qui: Reservataire | null, points: number): number {
  const base = seCompteSurLeTotal(qui ?? 'État', lectures) ? misEnLocation : flux
  const { n, d } = fractionDuPourcentage(points)
  return Number(((n / d) * base).toPrecision(15))
}

/** Fraction du flux sans réservation ; celle du flux restant quand l'État se compte sur A (AMB-37). */
function tauxDuSolde({ lignes, lectures, flux, partage }: Calcul): number {
  const surLeTotal = seCompteSurLeTotal('État', lectures) && flux > 0
  return enFraction(surLeTotal ? (100 * partage.soldeExact) / flux : pointsDuSolde(lignes))
}

function pointsDuSolde(lignes: readonly LigneReservataire[]): number {
  const etat = lignes.some(({ qui }) => qui === 'État')
  const somme = lignes.reduce((total, { qui, points }) => (qui === 'agents' && etat ? total : total + points), 0)
  return Math.max(0, Number((100 - somme).toFixed(11)))
}

/** Plafond de la ligne en logements ; `null` : sans plafond propre, ou levé par un titre. */
function maximumDe({ flux, misEnLocation, lectures, lignes, collectivites }: Calcul, rang: number): number | null {
  const ligne = lignes[rang]
  const collectivite = collectivites.get(rang)
  if (collectivite !== undefined) return collectivite.maximum
  if (ligne === undefined || ligne.leve || ligne.qui === 'prioritaires') return null
  const plafond = plafondDe(ligne.qui)
  if (plafond === null) return null
  return maximumEnLogements(seCompteSurLeTotal(ligne.qui, lectures) ? misEnLocation : flux, plafond)
}

function verdictDe(calcul: Calcul, rang: number): Message {
  const ligne = calcul.lignes[rang] as LigneReservataire
  const logements = calcul.logements[rang] ?? 0
  const juge = calcul.collectivites.get(rang)
  if (juge !== undefined) {
    const { maximum, compte, conforme, cumul } = juge
    return message(`flux.verdict.${conforme ? 'conforme' : 'non-conforme'}${cumul ? '-cumul' : ''}`, { compte, maximum })
  }
  if (ligne.leve) return message(ligne.qui !== 'prioritaires' && famille(ligne.qui) === 'libre' ? 'flux.verdict.sans-plafond' : 'flux.verdict.leve')
  if (ligne.qui === 'prioritaires') return message('flux.verdict.prioritaires')
  const maximum = maximumDe(calcul, rang)
  return maximum === null ? message('flux.verdict.sans-plafond') : message('flux.verdict.conforme', { compte: logements, maximum })
}

function alertesDeRepartition({ flux, misEnLocation, lignes, logements, lectures, collectivites }: Calcul): Message[] {
  const alertes: Message[] = []
  for (const [rang, ligne] of lignes.entries()) {
    const { qui, points, numero, leve } = ligne
    if (qui === 'prioritaires') continue
    const base = seCompteSurLeTotal(qui, lectures) ? misEnLocation : flux
    const seule = arrondirProduit(fractionDuPourcentage(points), base, arrondiDePart(qui, lectures))
    const ici = logements[rang] ?? 0
    if (seule !== ici) alertes.push(message('flux.ecart-part-seule', { ligne: numero, nom: nommer(ligne, false), ici, seule }))
    if (leve && points > (plafondDe(qui) ?? 100)) alertes.push(message(`flux.derogation-${famille(qui)}`, { points, plafond: plafondDe(qui) ?? 0 }))
  }
  const fautives = [...collectivites].filter(([, { conforme }]) => !conforme).map(([rang]) => lignes[rang]?.numero ?? 0)
  if (fautives.length > 0) alertes.push(message('flux.collectivites-depassent', { lignes: fautives.join(', '), plafond: plafondDe('collectivité') ?? 0 }))
  const sansBase = [...collectivites.keys()].filter((rang) => !baseDite(lignes, rang)).map((rang) => lignes[rang]?.numero ?? 0)
  if (sansBase.length > 0) alertes.push(message('flux.territoire-a-dire', { lignes: sansBase.join(', ') }))
  return alertes
}

function baseDite(lignes: readonly LigneReservataire[], rang: number): boolean {
  const territoire = lignes[rang]?.territoire
  return lignes.some((ligne) => ligne.territoire === territoire && ligne.fluxDuTerritoire !== null)
}

function resumer(calcul: Calcul | NonEtabli): string {
  if ('etat' in calcul) return 'refusé'
  const { logements, partage, collectivites } = calcul
  const depassent = [...collectivites.values()].some(({ conforme }) => !conforme)
  return `${logements.join(', ')}, solde ${partage.solde}${depassent ? ', collectivités au-dessus de leur plafond' : ''}`
}

function expliquer({ flux, misEnLocation, lignes, partage, logements }: Calcul, soustraits: number): Etape[] {
  const etat = lignes.some(({ qui }) => qui === 'État')
  const tetes = logements.filter((_, rang) => !(etat && lignes[rang]?.qui === 'agents'))
  return [
    { etape: message('flux.etape.assiette'), calcul: message('flux.calcul.assiette', { misEnLocation, soustraits }), valeur: flux },
    {
      etape: message('flux.etape.somme-des-taux'),
      calcul: message('flux.calcul.somme-des-taux'),
      valeur: Number((100 - pointsDuSolde(lignes)).toPrecision(15)),
    },
    {
      etape: message('flux.etape.somme'),
      calcul: message('flux.calcul.somme', { somme: [...tetes, partage.solde].join(' + ') }),
      valeur: tetes.reduce((total, nombre) => total + nombre, partage.solde),
    },
  ]
}
