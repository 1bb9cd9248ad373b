import type { Plage } from '../../com'
import { A_CLASSER, COM_08, ecrireBrut, estPlageVide, estVideOuZero, lireDate, masquerPetitsEffectifs, parametreDuSecret, seuilDuSecret } from '../../com'
import { arrondirFraction } from '../../socle/arrondi'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesDecrites } from '../../socle/hypotheses-decrites'
import { depuisCivil, enFrancais } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { COTATION_2022, reference } from '../../socle/sources'
import { ENSEMBLE, SECRET } from './distribution-par-groupe'
import { grouper } from './grouper'
import type { LignesGroupees } from './grouper'

export const COT_19: FicheDeRegle = {
  id: 'COT-19',
  titre: 'Délai d’attente moyen par typologie',
  nature: 'calcul',
  articles: [reference('CCH, art. L. 441-2-8', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: ['AMB-34'],
}

/** Quatre colonnes de même hauteur : dépôt, satisfaction (bail, par défaut), typologie, financement ; et l'année observée. */
export interface EntreeDeDelai {
  readonly depots: Plage
  readonly satisfactions: Plage
  readonly typologies: Plage
  readonly financements: Plage
  readonly annee: number | null
  /** `null` : rien n'est masqué, les petits effectifs se signalent seulement. */
  readonly seuilSecret: number | null
  readonly lectures: Lectures
}

/** Typologie, financement, délai moyen en mois au dixième, effectif. */
export type LigneDeDelai = readonly [typologie: string, financement: string, mois: number | string, effectif: number | string]

/** Ce qu'une case sans attribution dit : jamais 0, qui se lirait « tout de suite ». */
export const SANS_ATTRIBUTION = 'aucune attribution constatée'
const TOUS = 'tous'
const CITEES = 10
const ANNEE_MIN = 1901
const ANNEE_MAX = 9999
/** 1 mois = 30,4375 jours = 487 / 16 (AMB-34) : un dixième de mois vaut 487 / 160 jours. */
const JOURS_POUR_160_DIXIEMES = 487

/** Délai moyen en mois, au dixième le plus proche (la moitié vers le haut) ; exact, sans quotient flottant. */
export function moisMoyens(jours: number, effectif: number): number {
  return arrondirFraction(160 * jours, JOURS_POUR_160_DIXIEMES * effectif, 'proche') / 10
}

/**
 * Délai d'attente moyen des demandes satisfaites dans l'année, par typologie et financement (COT-19 ; CCH, art. L. 441-2-8).
 * Chaque moyenne se fait sur les demandes, jamais sur d'autres moyennes ; toutes les combinaisons rencontrées sont rendues.
 * `incomplet` : colonne vide ou année absente ; `refuse` : hauteurs différentes, date illisible, satisfaction avant la demande.
 */
export function delaisParTypologie(entree: EntreeDeDelai, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeDelai[]> {
  const { annee, lectures } = entree
  const manques = manquesDe(entree)
  if (manques.length > 0 || annee === null) return nonEtabli('incomplet', [message('delai.manques', { manques: manques.join(', ') })])
  const seuil = seuilDuSecret(entree.seuilSecret, lectures)
  const motifs = [...motifsDeForme(entree, annee), ...(typeof seuil === 'number' ? [] : [seuil])]
  if (motifs.length > 0 || typeof seuil !== 'number') return nonEtabli('refuse', motifs)
  const typologies = grouper(entree.typologies)
  const financements = grouper(entree.financements)
  const cumuls = cumuler(entree, annee, typologies, financements)
  if ('refus' in cumuls) return nonEtabli('refuse', cumuls.refus)
  const cases = casesDe(cumuls, typologies, financements)
  const masques = masquerPetitsEffectifs(entree.seuilSecret === null ? [] : cases.map(({ effectif }) => effectif), seuil)
  const total = { jours: somme(cumuls.jours), effectif: somme(cumuls.effectifs) }
  const valeur: LigneDeDelai[] = [
    ...cases.map((c, rang) => ecrireLigne(c.typologie, c.financement, c, masques.groupes[rang] === true)),
    ecrireLigne(ENSEMBLE, TOUS, total, masques.total),
  ]
  if (!options.expliquer) return etabli(valeur, 'mois')
  const petits = cases.filter(({ effectif }) => effectif > 0 && effectif < seuil).length
  const caches = masques.groupes.filter(Boolean).length + (masques.total ? 1 : 0)
  return etabli(valeur, 'mois', {
    alertes: [
      ...(caches > 0 ? [message('secret.groupes-masques', { nombre: caches, seuil })] : []),
      ...(entree.seuilSecret === null && petits > 0 ? [message('delai.petits', { petits, seuil })] : []),
    ],
    references: referencesDe([COT_19, COM_08]),
    parametres: [parametreDuSecret()],
    hypotheses: hypothesesDecrites({ 'AMB-34': effetDeLaMesure(lectures), 'AMB-65': null }, lectures),
    explication: etapesDe(cumuls, valeur),
  })
}

function effetDeLaMesure(lectures: Lectures): string {
  return rangDe(lectures, 'AMB-34') === 0
    ? 'les dates de satisfaction seraient celles des attributions, avant le bail'
    : 'les dates de satisfaction seraient celles des baux, après l’attribution'
}

interface Cumuls {
  /** Jours et effectifs par case, typologie × financement ; la dernière de chaque rang est « à classer ». */
  readonly jours: Float64Array
  readonly effectifs: Int32Array
  /** Vrai : la combinaison figure dans la table, satisfaite ou non. */
  readonly presentes: Uint8Array
  readonly attentes: number
  readonly autresAnnees: number
}

function cumuler(
  { depots, satisfactions }: EntreeDeDelai,
  annee: number,
  typologies: LignesGroupees,
  financements: LignesGroupees,
): Cumuls | { readonly refus: readonly Message[] } {
  const largeur = financements.noms.length + 1
  const cases = (typologies.noms.length + 1) * largeur
  const jours = new Float64Array(cases)
  const effectifs = new Int32Array(cases)
  const presentes = new Uint8Array(cases)
  const [premier, dernier] = [depuisCivil(annee, 1, 1), depuisCivil(annee, 12, 31)]
  const refus: Message[] = []
  let attentes = 0
  let autresAnnees = 0
  for (let i = 0; i < depots.length && refus.length < CITEES; i += 1) {
    const t = typologies.rangs[i] as number
    const f = financements.rangs[i] as number
    const depot = lireDate(depots[i]?.[0])
    const satisfaction = lireDate(satisfactions[i]?.[0])
    if (t < 0 && f < 0 && depot === 'vide' && satisfaction === 'vide') continue
    const c = (t < 0 ? typologies.noms.length : t) * largeur + (f < 0 ? financements.noms.length : f)
    presentes[c] = 1
    if (satisfaction === 'vide' && (depot === 'vide' || typeof depot === 'number')) attentes += 1
    else if (typeof satisfaction === 'string') citer(refus, satisfaction === 'vide' ? 'depots' : 'satisfactions', i, satisfaction === 'vide' ? depots : satisfactions)
    else if (typeof depot === 'string') citer(refus, 'depots', i, depots)
    else if (satisfaction < depot) refus.push(message('delai.avant', { ligne: i + 1, depot: enFrancais(depot), satisfaction: enFrancais(satisfaction) }))
    else if (satisfaction < premier || satisfaction > dernier) autresAnnees += 1
    else {
      jours[c] = (jours[c] as number) + satisfaction - depot
      effectifs[c] = (effectifs[c] as number) + 1
    }
  }
  return refus.length > 0 ? { refus } : { jours, effectifs, presentes, attentes, autresAnnees }
}

function citer(refus: Message[], argument: string, i: number, plage: Plage): void {
  const brut = plage[i]?.[0]
  refus.push(message('delai.date', { argument, ligne: i + 1, lu: estVideOuZero(brut) ? '(cellule vide)' : ecrireBrut(brut) }))
}

interface CaseDeDelai {
  readonly typologie: string
  readonly financement: string
  readonly jours: number
  readonly effectif: number
}

/** Le tableau entier : chaque typologie lue croisée avec chaque financement lu ; « à classer » seulement où il y en a. */
function casesDe({ jours, effectifs, presentes }: Cumuls, typologies: LignesGroupees, financements: LignesGroupees): CaseDeDelai[] {
  const largeur = financements.noms.length + 1
  return Array.from(presentes.keys()).flatMap((c) => {
    const [t, f] = [Math.floor(c / largeur), c % largeur]
    const classee = t < typologies.noms.length && f < financements.noms.length
    if (!classee && presentes[c] === 0) return []
    return [
      {
        typologie: typologies.noms[t] ?? A_CLASSER,
        financement: financements.noms[f] ?? A_CLASSER,
        jours: jours[c] as number,
        effectif: effectifs[c] as number,
      },
    ]
  })
}

function ecrireLigne(typologie: string, financement: string, { jours, effectif }: { jours: number; effectif: number }, masquee: boolean): LigneDeDelai {
  if (masquee) return [typologie, financement, SECRET, SECRET]
  return [typologie, financement, effectif === 0 ? SANS_ATTRIBUTION : moisMoyens(jours, effectif), effectif]
}

function somme(valeurs: Float64Array | Int32Array): number {
  let total = 0
  for (const valeur of valeurs) total += valeur
  return total
}

function manquesDe({ depots, satisfactions, typologies, financements, annee }: EntreeDeDelai): string[] {
  return [
    ...(estPlageVide(depots) ? ['depots'] : []),
    ...(estPlageVide(satisfactions) && satisfactions.length !== depots.length ? ['satisfactions'] : []),
    ...(estPlageVide(typologies) ? ['typologies'] : []),
    ...(estPlageVide(financements) ? ['financements'] : []),
    ...(annee === null ? ['annee'] : []),
  ]
}

function motifsDeForme({ depots, satisfactions, typologies, financements }: EntreeDeDelai, annee: number): Message[] {
  const motifs: Message[] = []
  for (const [argument, plage] of Object.entries({ depots, satisfactions, typologies, financements })) {
    const colonnes = plage[0]?.length ?? 1
    if (colonnes !== 1) motifs.push(message('delai.colonnes', { argument, colonnes }))
    if (plage.length !== depots.length) motifs.push(message('delai.hauteurs', { argument, lignes: plage.length, depots: depots.length }))
  }
  if (annee < ANNEE_MIN || annee > ANNEE_MAX) motifs.push(message('delai.annee', { lu: String(annee) }))
  return motifs
}

function etapesDe({ attentes, autresAnnees }: Cumuls, valeur: readonly LigneDeDelai[]): Etape[] {
  const [, , mois = '', effectif = ''] = valeur[valeur.length - 1] ?? []
  return [
    { etape: message('delai.etape.population'), calcul: message('delai.calcul.population', { attentes, autresAnnees }), valeur: effectif },
    { etape: message('delai.etape.moyenne'), calcul: message('delai.calcul.moyenne'), valeur: mois },
  ]
}
