import type { Certitude } from '../../../donnees'
import { normaliser, reconnaitreCritere } from '../../../regles'
import type { Plage } from '../../../classeur/port'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { lireDateDeCase, lireNombreDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { coteAutreChose } from './autre-objet'
import { lireBaremeLibre } from './baremes'
import { famillesDe, titreDesLocaux } from './familles'
import type { BaremeLibre } from './baremes'
import { MODELE_DEMANDES } from './modele-demandes'
import { MODELE_GRILLE } from './modele-grille'
import { critereDuTitre } from './synonymes'
import { memoriser } from '../../memoriser'

/** Ligne d'une grille de cotation, telle que le classeur l'écrit. */
export interface LigneDeGrille {
  readonly objet: number
  readonly libelle: string
  /** Identifiant du critère SNE ; `null` : local ou négatif. */
  readonly id: string | null
  readonly officiel: string | null
  /** Vrai si le libellé est officiel à la lettre. */
  readonly aLaLettre: boolean
  /** Motif négatif que la circulaire admet, même abrégé ; `null` : aucun. */
  readonly negatif: 'N01' | 'N02' | null
  readonly declareLocal: boolean
  /** Dernier jour où la ligne compte, s'il est écrit. */
  readonly fin: number | null
  readonly points: number | null
  readonly pointsDeMutation: number | null
  readonly bareme: BaremeLibre
  readonly lieu: Plage
  readonly lieuDesPoints: Plage
  /** Textes des autres cases de la ligne, avec leur lieu. */
  readonly textes: readonly { readonly lieu: Plage; readonly texte: string }[]
}

export interface GrilleDuClasseur {
  readonly tableau: TableauReconnu
  readonly lignes: readonly LigneDeGrille[]
  /** Vrai si son titre ou sa feuille en fait la seule grille des mutations. */
  readonly desMutations: boolean
  readonly certitude: Certitude
}

/** Grilles de cotation du classeur, dans l'ordre des feuilles. */
export const grillesDe = memoriser(({ tableaux }: Dossier): readonly GrilleDuClasseur[] => {
  const cotees = tableaux.some(({ modele }) => modele.id === MODELE_DEMANDES.id)
  const lues = tableaux
    .filter(({ modele }) => modele.id === MODELE_GRILLE.id)
    .flatMap((tableau) => lireGrille(tableau) ?? [])
    .filter(({ tableau }) => !coteAutreChose([tableau.titre, tableau.feuille.nom]))
  // Des codes L01, L02… ou un type « Local » ne disent des critères locaux qu'à côté d'une grille de cotation.
  const accompagnees = lues.some(coteDesDemandes)
  return lues.filter((grille) => cotees || coteDesDemandes(grille) || (accompagnees && nAQueDesLocaux(grille)))
})

/** Vrai si la grille ne porte que des critères locaux, à part des autres. */
export function nAQueDesLocaux({ lignes }: GrilleDuClasseur): boolean {
  return lignes.length > 0 && lignes.every(({ declareLocal }) => declareLocal)
}

/** Les grilles, sans les critères locaux repris à part avec les mêmes points. */
export function sansReprises(grilles: readonly GrilleDuClasseur[]): readonly GrilleDuClasseur[] {
  const completes = grilles.filter((grille) => !nAQueDesLocaux(grille)).flatMap(({ lignes }) => lignes)
  const reprise = (ligne: LigneDeGrille): boolean => completes.some(({ libelle, points }) => points === ligne.points && normaliser(libelle) === normaliser(ligne.libelle))
  return grilles.map((grille) => (nAQueDesLocaux(grille) ? { ...grille, lignes: grille.lignes.filter((ligne) => !reprise(ligne)) } : grille))
}

/** Vrai si aucun critère n'est noté deux fois d'un tableau à l'autre : une famille par tableau ne fait qu'une grille. */
export function sontUneSeule(grilles: readonly GrilleDuClasseur[]): boolean {
  const clefs = grilles.flatMap((grille) => [...new Set(grille.lignes.map(({ id, negatif, libelle, declareLocal }) => (declareLocal ? null : id) ?? negatif ?? normaliser(libelle)))])
  return new Set(clefs).size === clefs.length
}

const COTATION = /\b(?:cotations?|cotees?|demandeurs?|demandes?|ppgdid|sne|epci|logements?|attributions?|dalo|cil|prioritaires?)\b/

/** Des critères et des points servent aussi à juger des offres ou des primes : un mot de la cotation doit le dire. */
function coteDesDemandes({ tableau, lignes }: GrilleDuClasseur): boolean {
  if (lignes.some(({ id, negatif }) => id !== null || negatif !== null)) return true
  if (titreDesLocaux(tableau) !== '') return true
  const titres = [...tableau.colonnes, ...tableau.etrangeres].map(({ intitule }) => intitule)
  return [tableau.titre, tableau.feuille.nom, ...titres, ...lignes.map(({ libelle }) => libelle)].some((texte) => COTATION.test(normaliser(texte)))
}

function lireGrille(tableau: TableauReconnu): GrilleDuClasseur | null {
  const [critere, points] = [colonneDe(tableau, 'critere'), colonneDe(tableau, 'points')]
  if (critere === undefined || points === undefined) return null
  const familleDe = famillesDe(tableau)
  const lignes = unCritereParLigne(Array.from(tableau.objets).flatMap((objet) => lireLigne(tableau, objet, critere, points, familleDe(objet)) ?? []))
  const desMutations = colonneDe(tableau, 'pointsDeMutation') === undefined && /mutation/.test(normaliser(tableau.titre))
  return { tableau, lignes, desMutations, certitude: laPlusFaible([tableau.certitude, critere.certitude, points.certitude]) }
}

/** « Handicap » et « Enfant handicapé », notés à part, sont deux critères : seul celui qui en a le nom, ou le premier, est celui du module. */
function unCritereParLigne(lignes: readonly LigneDeGrille[]): readonly LigneDeGrille[] {
  const parTournure = ({ libelle, id }: LigneDeGrille): boolean => id !== null && critereDuTitre(libelle)?.parTournure === true
  const nommes = new Map(lignes.flatMap((ligne) => (ligne.id === null || parTournure(ligne) ? [] : [[ligne.id, normaliser(ligne.libelle)] as const])))
  return lignes.map((ligne) => {
    if (ligne.id === null || !parTournure(ligne)) return ligne
    const nom = nommes.get(ligne.id)
    if (nom === undefined) nommes.set(ligne.id, normaliser(ligne.libelle))
    return nom === undefined || nom === normaliser(ligne.libelle) ? ligne : { ...ligne, id: null, officiel: null }
  })
}

/** « Maximum » sous les critères est leur total. */
const TOTAL = /^(?:total|somme|(?:note |score |points? )?max(?:imum|imal|imale)?)\b/

function lireLigne(tableau: TableauReconnu, objet: number, critere: ColonneReconnue, points: ColonneReconnue, famille: string): LigneDeGrille | null {
  const libelle = lireTexteDeCase(tableau, critere, objet)
  if (libelle === '' || TOTAL.test(normaliser(libelle))) return null
  const lire = (notion: string): string => {
    const colonne = colonneDe(tableau, notion)
    return colonne === undefined ? '' : lireTexteDeCase(tableau, colonne, objet)
  }
  const designe = critereDuTitre(libelle) ?? critereDuTitre(lire('code'))
  const negatif = negatifDe(libelle)
  const declareLocal = /\blocaux\b|\blocal\b|\blocale?s?\b|\blibres?\b/.test(normaliser(famille)) || /^\s*L\d{1,2}\b/i.test(libelle) || /^L\d{1,2}$/i.test(lire('code'))
  // Un critère local voisin d'un critère du module (« étudiants en santé ») n'est le sien que s'il en porte le nom.
  const sne = negatif === null && !(declareLocal && designe?.parTournure === true) ? designe : null
  const [mutation, fin] = [colonneDe(tableau, 'pointsDeMutation'), colonneDe(tableau, 'fin')]
  return {
    objet,
    libelle,
    id: sne?.critere.id ?? null,
    officiel: sne?.critere.libelle ?? null,
    aLaLettre: reconnaitreCritere(libelle).genre !== 'local',
    negatif,
    declareLocal,
    fin: fin === undefined ? null : lireDateDeCase(tableau, fin, objet),
    points: nombreDePoints(tableau, objet, points),
    pointsDeMutation: mutation === undefined ? null : nombreDePoints(tableau, objet, mutation),
    bareme: lireBaremeLibre([lire('bareme'), lire('remarque'), ...(sne?.critere.id === 'S28' ? [libelle] : [])].filter((texte) => texte !== ''), sne?.critere.id ?? null),
    lieu: lieuDe(tableau, objet, critere.rang),
    lieuDesPoints: lieuDe(tableau, objet, points.rang),
    textes: [...tableau.colonnes, ...tableau.etrangeres]
      .filter(({ rang }) => rang !== critere.rang && rang !== points.rang)
      .flatMap(({ rang }) => {
        const texte = lireTexteDeCase(tableau, { rang }, objet)
        return texte === '' ? [] : [{ lieu: lieuDe(tableau, objet, rang), texte }]
      }),
  }
}

const AVEC_UNITE = /^([-−]?\s*\d+(?:[.,]\d+)?)\s*(?:pts?|points?)\.?$/i

/** Points d'une ligne ; « 15 pts » se lit, l'écriture se reproche ailleurs. */
function nombreDePoints(tableau: TableauReconnu, objet: number, colonne: ColonneReconnue): number | null {
  const lu = lireNombreDeCase(tableau, colonne, objet)
  if (lu !== null) return lu
  const ecrit = AVEC_UNITE.exec(lireTexteDeCase(tableau, colonne, objet))?.[1]
  return ecrit === undefined ? null : Number(ecrit.replace(/\s/g, '').replace('−', '-').replace(',', '.'))
}

/** Refus d'un logement adapté ou fausse déclaration, même dits autrement : la gravité d'un autre motif ne souffre pas d'abréviation. */
export function negatifDe(libelle: string): 'N01' | 'N02' | null {
  const reconnu = reconnaitreCritere(libelle)
  if (reconnu.genre === 'negatif') return reconnu.id
  const mots = normaliser(libelle)
  if (/\brefus/.test(mots) && /\blogement|\bproposition|\battribution|\boffre/.test(mots)) return 'N01'
  return /\bfraud|\bfausse|\bmensong/.test(mots) && /\bdeclar|\bfraud/.test(mots) ? 'N02' : null
}
