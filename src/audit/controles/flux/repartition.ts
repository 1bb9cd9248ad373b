import type { Plage } from '../../../classeur/port'
import type { Certitude } from '../../../donnees'
import { normaliser } from '../../../regles'
import { ditOuiOuNon, lireDrapeauDeCase, lireMentionDeCase, lireNombreDeCase, lireTauxDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { TauxDeCase } from '../../reconnaissance/lire-cases'
import { colonneDe, colonnesDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { fluxDuBailleur } from './assiettes-connues'
import type { FluxConnu } from './assiettes-connues'
import { fluxVoisin } from './flux-voisin'
import { EN_LOGEMENTS, MODELE_PARTS } from './modele-parts'
import { MODELE_REPARTITION } from './modele-repartition'
import { lireRole } from './role'
import type { RoleLu } from './role'
import { memoriser } from '../../memoriser'

/** Part d'un réservataire. */
export interface Part extends RoleLu {
  readonly nom: string
  /** Taux en points ; `null` : absent ou illisible. */
  readonly points: number | null
  readonly decimales: number
  readonly lieuDuTaux: Plage | null
  readonly logements: number | null
  readonly lieuDesLogements: Plage | null
  /** Apport de terrain ou financement, dit par sa colonne ou sa contrepartie ; `null` : rien ne le dit. */
  readonly apport: boolean | null
  readonly derogation: boolean
  /** Flux du territoire de la collectivité, quand une colonne le dit. */
  readonly fluxDuTerritoire: number | null
  /** Celle du taux s'il y en a un, des logements sinon. */
  readonly certitude: Certitude
  readonly certitudeDesLogements: Certitude
  /** Textes de sa ligne : motifs, observations. */
  readonly textes: readonly string[]
}

/** Répartition du flux d'un bailleur. */
export interface Repartition {
  readonly tableau: TableauReconnu
  readonly parts: readonly Part[]
  readonly total: Part | null
  readonly flux: FluxConnu | null
}

/** Répartitions de tous les tableaux du classeur, une par bailleur. */
export const repartitionsDe = memoriser((dossier: Dossier): readonly Repartition[] =>
  dossier.tableaux.flatMap((tableau) => {
    if (tableau.modele.id === MODELE_REPARTITION.id) return bandesDe(tableau).flatMap((bande) => enLignes(dossier, bande))
    return tableau.modele.id === MODELE_PARTS.id ? enColonnes(dossier, tableau) : []
  }),
)

/** Un taux et ses logements par bailleur, côte à côte : autant de répartitions des mêmes réservataires. */
function bandesDe(tableau: TableauReconnu): readonly TableauReconnu[] {
  const taux = colonnesDe(tableau, 'taux')
  if (taux.length < 2 || tableau.transpose) return [tableau]
  const propres = new Set(['taux', 'logements', 'flux'])
  return taux.map((colonne, i) => {
    const [debut, fin] = [colonne.rang, taux[i + 1]?.rang ?? Infinity]
    // Deux colonnes d'un même titre se gênent l'une l'autre ; chacune dans sa bande, elles redeviennent sûres.
    const siennes = tableau.colonnes.filter(({ rang, notion }) => !propres.has(notion) || (rang >= debut && rang < fin)).map((une): ColonneReconnue => (propres.has(une.notion) ? { ...une, certitude: 'probable' } : une))
    return { ...tableau, certitude: 'probable', colonnes: siennes }
  })
}

/** Une ligne par réservataire : un changement de bailleur ou une ligne de total ferme la répartition. */
function enLignes(dossier: Dossier, tableau: TableauReconnu): Repartition[] {
  const reservataire = colonneDe(tableau, 'reservataire')
  const bailleur = colonneDe(tableau, 'bailleur')
  if (reservataire === undefined) return []
  const totaux = new Set(tableau.totaux)
  const rangs = [...Array.from(tableau.objets), ...tableau.totaux].sort((a, b) => a - b)
  const repartitions: Repartition[] = []
  let parts: Part[] = []
  let nom: string | null = null
  const fermer = (total: Part | null): void => {
    if (parts.length > 0) repartitions.push({ tableau, parts, total, flux: fluxDe(dossier, tableau, nom, parts, rangsDe(parts)) ?? fluxDuTotal(total) })
    parts = []
  }
  for (const rang of rangs) {
    const lu = bailleur === undefined ? '' : lireTexteDeCase(tableau, bailleur, rang)
    const role = lireRole(lireTexteDeCase(tableau, reservataire, rang))
    // Un nombre sous « Nombre de communes » ne nomme aucun réservataire.
    if (typeof valeurDe(tableau, rang, reservataire.rang) === 'number') continue
    if (totaux.has(rang) || role?.role === 'total') {
      fermer(partDe(tableau, rang, reservataire, { role: 'total', dont: false, territoire: null }))
      continue
    }
    if (lu !== '' && lu !== nom) fermer(null)
    if (lu !== '') nom = lu
    parts.push(partDe(tableau, rang, reservataire, role ?? roleParDefaut(reservataire)))
  }
  fermer(null)
  return repartitions
}

/** Sous un titre qui ne dit que des collectivités, un nom de lieu en est une. */
function roleParDefaut({ intitule }: ColonneReconnue): RoleLu {
  const titre = lireRole(intitule)
  return titre?.role === 'collectivite' ? titre : { role: 'libre', dont: false, territoire: null }
}

function rangsDe(parts: readonly Part[]): readonly Plage[] {
  return parts.flatMap(({ lieuDuTaux, lieuDesLogements }) => lieuDuTaux ?? lieuDesLogements ?? [])
}

/** « Total flux (C) » : ce que les réservataires se partagent, et non leur somme. */
function fluxDuTotal(total: Part | null): FluxConnu | null {
  const flux = total !== null && /\b(?:flux|assiette)\b/.test(normaliser(total.nom)) ? total.logements : null
  return flux === null || flux <= 0 ? null : { flux, admis: [flux], misEnLocation: null }
}

function fluxDe(dossier: Dossier, tableau: TableauReconnu, bailleur: string | null, parts: readonly Part[], lieux: readonly Plage[]): FluxConnu | null {
  const objet = lieux[0] === undefined ? null : tableau.transpose ? lieux[0].colonne : lieux[0].ligne
  const colonne = colonneDe(tableau, 'flux')
  const loue = colonneDe(tableau, 'misEnLocation')
  const lu = objet === null || colonne === undefined ? null : lireNombreDeCase(tableau, colonne, objet)
  if (lu !== null && lu > 0) {
    return { flux: lu, admis: [lu], misEnLocation: objet === null || loue === undefined ? null : lireNombreDeCase(tableau, loue, objet) }
  }
  // Sans taux, des logements peuvent être un stock : seul un flux écrit sur leur feuille les dit en être une part.
  const connu = fluxDuBailleur(dossier, tableau, bailleur, colonneDe(tableau, 'taux') !== undefined)
  if (connu !== null || parts.length === 0) return connu
  return bailleur === null ? fluxVoisin(tableau) : null
}

function partDe(tableau: TableauReconnu, objet: number, reservataire: ColonneReconnue, role: RoleLu): Part {
  const [taux, logements] = [colonneDe(tableau, 'taux'), colonneDe(tableau, 'logements') ?? (tableau.type === 'FLUX-15' ? colonneDe(tableau, 'reservations') : undefined)]
  const contrepartie = colonneDe(tableau, 'contrepartie')
  const [apport, derogation, territoire] = [colonneDe(tableau, 'apport'), colonneDe(tableau, 'derogation'), colonneDe(tableau, 'fluxDuTerritoire')]
  const lu = taux === undefined ? null : tauxPlausible(tableau, taux, objet)
  const textes = [...(contrepartie === undefined ? [] : [contrepartie.rang]), ...tableau.etrangeres.map(({ rang }) => rang)].flatMap((rang) => {
    const valeur = valeurDe(tableau, objet, rang)
    return typeof valeur === 'string' && valeur.trim() !== '' ? [valeur] : []
  })
  return {
    ...role,
    nom: lireTexteDeCase(tableau, reservataire, objet),
    points: lu?.points ?? null,
    decimales: lu?.decimales ?? 0,
    lieuDuTaux: taux === undefined ? null : lieuDe(tableau, objet, taux.rang),
    logements: logements === undefined ? null : lireNombreDeCase(tableau, logements, objet),
    lieuDesLogements: logements === undefined ? null : lieuDe(tableau, objet, logements.rang),
    apport: apportDe(apport === undefined ? null : lireDrapeauDeCase(tableau, apport, objet), contrepartie === undefined ? '' : lireTexteDeCase(tableau, contrepartie, objet), textes),
    derogation: derogation !== undefined && estDite(tableau, derogation, objet),
    fluxDuTerritoire: territoire === undefined ? null : lireNombreDeCase(tableau, territoire, objet),
    certitude: laPlusFaible([tableau.certitude, reservataire.certitude, (taux ?? logements)?.certitude ?? 'certaine']),
    certitudeDesLogements: laPlusFaible([tableau.certitude, reservataire.certitude, ...[taux, logements].flatMap((colonne) => colonne?.certitude ?? [])]),
    textes,
  }
}

/** Au-delà, ce n'est pas un taux : des logements ou une date. */
const POINTS_MAX = 150

function tauxPlausible(tableau: TableauReconnu, colonne: ColonneReconnue, objet: number): TauxDeCase | null {
  const lu = lireTauxDeCase(tableau, colonne, objet)
  return lu === null || lu.points > POINTS_MAX ? null : lu
}

const APPORT = /terrain|foncier|financ(?!ier\w* d.?emprunt)|subvention|apport|bail (?:a construction|emphyteotique)/i
const GARANTIE = /garanti/i

/** Un oui, ou la référence d'un arrêté : tout ce qui n'est pas un non. */
function estDite(tableau: TableauReconnu, colonne: Pick<ColonneReconnue, 'rang'>, objet: number): boolean {
  const mention = lireMentionDeCase(tableau, colonne, objet)
  return /[\p{L}\d]/u.test(mention) && lireDrapeauDeCase(tableau, colonne, objet) !== false && ditOuiOuNon(mention) !== false
}

function apportDe(drapeau: boolean | null, contrepartie: string, textes: readonly string[]): boolean | null {
  if (drapeau !== null) return drapeau
  const sansGarantie = contrepartie.replace(/garanties? financi\S+/gi, 'garantie')
  if (APPORT.test(sansGarantie)) return true
  if (GARANTIE.test(contrepartie)) return false
  return textes.some((texte) => APPORT.test(texte) && !/\bsans\b|\baucun/i.test(texte)) ? true : null
}

/** Colonne du taux d'un réservataire, celle de ses logements, ou les deux. */
interface ColonnesDePart {
  readonly role: Pick<RoleLu, 'role' | 'dont'>
  readonly intitule: string
  readonly certitude: Certitude
  readonly taux: ColonneReconnue | null
  readonly logements: ColonneReconnue | null
}

/** Une colonne par réservataire : chaque ligne est une répartition, en taux, ou en logements du flux que la ligne dit ; une par année. */
function enColonnes(dossier: Dossier, tableau: TableauReconnu): Repartition[] {
  const annees = [...new Set(tableau.colonnes.flatMap(({ annee, notion }) => (partDite(notion) === null || annee === null ? [] : [annee])))]
  if (annees.length < 2) return enColonnesDe(dossier, tableau, false)
  return annees.flatMap((voulue) => enColonnesDe(dossier, { ...tableau, colonnes: tableau.colonnes.filter(({ annee }) => annee === null || annee === voulue) }, true))
}

function enColonnesDe(dossier: Dossier, tableau: TableauReconnu, parAnnee: boolean): Repartition[] {
  const [bailleur, flux] = [colonneDe(tableau, 'bailleur'), colonneDe(tableau, 'flux')]
  const parts = colonnesDesParts(tableau, flux !== undefined)
  const derogations = tableau.etrangeres.filter(({ intitule }) => /d[ée]rog/i.test(intitule))
  return Array.from(tableau.objets, (objet) => {
    const c = flux === undefined ? null : lireNombreDeCase(tableau, flux, objet)
    const textes = tableau.etrangeres.flatMap(({ rang }) => {
      const valeur = valeurDe(tableau, objet, rang)
      return typeof valeur === 'string' && valeur.trim() !== '' ? [valeur] : []
    })
    const lues = parts.map(({ role, intitule, certitude, taux, logements }): Part => {
      const lu = taux === null ? null : tauxPlausible(tableau, taux, objet)
      return {
        ...role,
        territoire: role.role === 'collectivite' ? (lireRole(intitule)?.territoire ?? 'melange') : null,
        nom: intitule,
        points: lu?.points ?? null,
        decimales: lu?.decimales ?? 0,
        lieuDuTaux: taux === null ? null : lieuDe(tableau, objet, taux.rang),
        logements: logements === null ? null : lireNombreDeCase(tableau, logements, objet),
        lieuDesLogements: logements === null ? null : lieuDe(tableau, objet, logements.rang),
        apport: null,
        derogation: derogations.some((colonne) => estDite(tableau, colonne, objet)),
        fluxDuTerritoire: null,
        certitude: laPlusFaible([tableau.certitude, certitude]),
        certitudeDesLogements: laPlusFaible([tableau.certitude, certitude]),
        textes,
      }
    })
    const nom = bailleur === undefined ? null : lireTexteDeCase(tableau, bailleur, objet)
    const sien = c === null || c <= 0 ? null : { flux: c, admis: [c], misEnLocation: null }
    return { tableau, parts: lues.filter(({ role }) => role !== 'total'), total: lues.find(({ role }) => role === 'total') ?? null, flux: sien ?? (parAnnee ? null : fluxDuBailleur(dossier, tableau, nom)) }
  })
}

function partDite(notion: string): Pick<RoleLu, 'role' | 'dont'> | null {
  return ROLES[notion.replace(EN_LOGEMENTS, '')] ?? null
}

/** Sans le flux de la ligne, des logements seuls ne disent aucune part. */
function colonnesDesParts(tableau: TableauReconnu, avecFlux: boolean): readonly ColonnesDePart[] {
  const enLogements = (notion: string): ColonneReconnue | null => colonneDe(tableau, `${notion}${EN_LOGEMENTS}`) ?? null
  return tableau.colonnes.flatMap((colonne): ColonnesDePart[] => {
    const { notion, intitule, certitude } = colonne
    const role = partDite(notion)
    if (role === null) return []
    const dite = { role, intitule, certitude }
    if (notion.endsWith(EN_LOGEMENTS)) return !avecFlux || colonneDe(tableau, notion.replace(EN_LOGEMENTS, '')) !== undefined ? [] : [{ ...dite, taux: null, logements: colonne }]
    if (estUnTaux(tableau, colonne) && !suitLeFlux(tableau, colonne)) return [{ ...dite, taux: colonne, logements: enLogements(notion) }]
    return avecFlux ? [{ ...dite, taux: null, logements: colonne }] : []
  })
}

/**
 * Sans signe %, ni fraction, ni mot pour le dire, des nombres par réservataire sont aussi bien des logements ou des points ; à côté de taux en
 * fractions, des entiers sont des logements.
 */
function estUnTaux({ titre, colonnes }: TableauReconnu, { echelle, intitule }: ColonneReconnue): boolean {
  if (echelle === 'fraction' || echelle === 'melangee' || TAUX.test(intitule)) return true
  return TAUX.test(titre) && !colonnes.some((autre) => ROLES[autre.notion] !== undefined && autre.echelle === 'fraction')
}

/** Des entiers qui sont partout la même part du flux de leur ligne, à un logement près, sont des logements sous le titre d'un taux. */
function suitLeFlux(tableau: TableauReconnu, colonne: ColonneReconnue): boolean {
  const flux = colonneDe(tableau, 'flux')
  if (flux === undefined || colonne.echelle === 'fraction') return false
  const couples = Array.from(tableau.objets, (objet) => [lireNombreDeCase(tableau, flux, objet) ?? 0, lireNombreDeCase(tableau, colonne, objet)] as const)
    .flatMap(([c, lu]) => (c > 0 && lu !== null ? [{ c, lu }] : []))
    .sort((a, b) => b.c - a.c)
  const [grand] = couples
  if (grand === undefined || couples.every(({ lu }) => lu === grand.lu)) return false
  return couples.filter(({ c, lu }) => Math.abs(lu - (grand.lu / grand.c) * c) <= 1).length >= (2 / 3) * couples.length
}

const TAUX = /\b(?:taux|parts?|pourcentages?)\b|%/i

const ROLES: Readonly<Record<string, Pick<RoleLu, 'role' | 'dont'>>> = {
  etat: { role: 'etat', dont: false },
  prioritaires: { role: 'prioritaires', dont: false },
  agents: { role: 'agents', dont: false },
  collectivites: { role: 'collectivite', dont: false },
  epci: { role: 'collectivite', dont: false },
  als: { role: 'libre', dont: false },
  autres: { role: 'libre', dont: false },
  solde: { role: 'solde', dont: false },
  total: { role: 'total', dont: false },
}
