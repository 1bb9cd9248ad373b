import { GRAVITES } from '../../regles'
import { ecrit, effectif, Page } from '../../trames'
import type { CaseDecrite, FeuilleDecrite, PlageDecrite } from '../../trames'
import type { ConstatDAudit } from '../types'
import { compterParGravite, compterParRegle, grouper } from './compter'
import type { ElementDuLot, FichierDuLot } from './composer-synthese'
import type { Dire, Rediger } from './dire'
import { TITRES_DU_RAPPORT } from './feuilles-du-rapport'
import { COLONNES_DES_CONSTATS, rangeeDeConstat, titreDeRegle, titresDesConstats } from './rangee-de-constat'

/** Constats qu'un classeur de synthèse liste : au-delà, l'écrire coûterait plus que les audits. */
const CONSTATS_LISTES = 20_000

/** À partir de là, une colonne porte des textes qui se renvoient à la ligne ; en deçà, un titre de page déborde à droite. */
const LARGEUR_DE_PHRASE = 50

/** Feuille de synthèse et place de ses rangées, titres exclus. */
export interface FeuillePosee {
  readonly genre: 'fichiers' | 'regles' | 'communes' | 'constats'
  readonly feuille: FeuilleDecrite
  readonly corps: PlageDecrite
}

interface ConstatDuLot {
  readonly fichier: string
  readonly constat: ConstatDAudit
}

interface Moyens {
  readonly dire: Dire
  readonly rediger: Rediger
}

/** Les listes d'un lot, chacune à filtrer ; celle des communes manque si aucune ligne n'en nomme. */
export function feuillesDeSynthese(lot: readonly ElementDuLot[], moyens: Moyens): readonly FeuillePosee[] {
  const { dire } = moyens
  const constats = lot.flatMap((element) => ('erreur' in element ? [] : element.constats.map((constat) => ({ fichier: element.fichier, constat }))))
  const communes = parCommune(constats)
  return [
    lister('fichiers', lot.map((element) => rangeeDeFichier(element)), [50, 10, 16, 14, 9, 14, 8, 12, 60], dire),
    lister('regles', parRegle(constats), [10, 60, 10, 16, 14, 9, 14, 8], dire),
    ...(communes.length === 0 ? [] : [lister('communes', communes, [34, 10, 16, 14, 9, 14, 8], dire)]),
    listerLesConstats(constats, moyens),
  ]
}

const TITRES = {
  fichiers: ['fichier', 'tableaux', ...GRAVITES, 'total', 'incertaines', 'raison'],
  regles: ['regle', 'titre-de-regle', 'fichiers', ...GRAVITES, 'total'],
  communes: ['commune', 'fichiers', ...GRAVITES, 'total'],
} as const

function lister(genre: keyof typeof TITRES, rangees: readonly (readonly CaseDecrite[])[], largeurs: readonly number[], dire: Dire): FeuillePosee {
  const colonnes = largeurs.map((largeur) => ({ largeur, format: null, renvoi: largeur >= LARGEUR_DE_PHRASE }))
  return poser(genre, { rangees, colonnes, titres: TITRES[genre].map((id) => dire(`colonne-${id}`)), dit: dire(`dit-${genre}`), dire })
}

interface ListeAPoser {
  readonly rangees: readonly (readonly CaseDecrite[])[]
  readonly colonnes: FeuilleDecrite['colonnes']
  readonly titres: readonly string[]
  /** Ce que la liste montre, sous le titre. */
  readonly dit: string
  readonly dire: Dire
}

function poser(genre: FeuillePosee['genre'], { rangees, colonnes, titres, dit, dire }: ListeAPoser): FeuillePosee {
  const nom = dire(`feuille-${genre}`)
  const page = new Page(nom, colonnes)
  page.ecrire([ecrit(TITRES_DU_RAPPORT.synthese)], { gras: true })
  page.ecrire([ecrit(dit)])
  const { ligne } = page
  page.titrer(titres, rangees)
  for (const rangee of rangees) page.ecrire(rangee)
  const etendue = { ligne, colonne: 0, lignes: rangees.length + 1, colonnes: titres.length }
  return { genre, feuille: page.decrire(etendue), corps: { ...etendue, feuille: nom, ligne: ligne + 1, lignes: rangees.length } }
}

function rangeeDeFichier(element: ElementDuLot): readonly CaseDecrite[] {
  if ('erreur' in element) return [ecrit(element.fichier), ...Array.from({ length: GRAVITES.length + 3 }, () => ecrit(null)), ecrit(element.erreur)]
  const { fichier, tableaux, constats, questions }: FichierDuLot = element
  return [ecrit(fichier), effectif(tableaux.length), ...comptes(constats), effectif(questions.length)]
}

function parRegle(constats: readonly ConstatDuLot[]): readonly (readonly CaseDecrite[])[] {
  const fichiers = grouper(constats, ({ constat }) => constat.regle)
  return compterParRegle(constats.map(({ constat }) => constat)).map(({ regle, nonConformes, aVerifier, parGravite }) => [
    ecrit(regle),
    ecrit(titreDeRegle(regle)),
    effectif(nombreDeFichiers(fichiers.get(regle) ?? [])),
    ...GRAVITES.map((gravite) => effectif(parGravite[gravite])),
    effectif(nonConformes + aVerifier),
  ])
}

function parCommune(constats: readonly ConstatDuLot[]): readonly (readonly CaseDecrite[])[] {
  return [...grouper(constats, ({ constat }) => constat.commune ?? null)]
    .sort(([une], [autre]) => une.localeCompare(autre, 'fr'))
    .map(([commune, siens]) => [ecrit(commune), effectif(nombreDeFichiers(siens)), ...comptes(siens.map(({ constat }) => constat))])
}

/** Un compte par gravité, puis leur total. */
function comptes(constats: readonly ConstatDAudit[]): readonly CaseDecrite[] {
  const parGravite = compterParGravite(constats)
  return [...GRAVITES.map((gravite) => effectif(parGravite[gravite])), effectif(constats.length)]
}

function nombreDeFichiers(constats: readonly ConstatDuLot[]): number {
  return new Set(constats.map(({ fichier }) => fichier)).size
}

/** Un constat par ligne, comme dans le rapport d'un classeur, précédé de son fichier. */
function listerLesConstats(constats: readonly ConstatDuLot[], { dire, rediger }: Moyens): FeuillePosee {
  const listes = constats.slice(0, CONSTATS_LISTES)
  const [numero, ...autres] = COLONNES_DES_CONSTATS
  const [titreDuNumero, ...autresTitres] = titresDesConstats(dire)
  const rangees = listes.map(({ fichier, constat }, rang) => {
    const [premiere, ...suite] = rangeeDeConstat(constat, { numero: rang + 1, rediger, dire, avecLien: false })
    return [premiere ?? ecrit(null), ecrit(fichier), ...suite]
  })
  return poser('constats', {
    rangees,
    colonnes: [...(numero === undefined ? [] : [numero]), { largeur: 30, format: null, renvoi: true }, ...autres],
    titres: [titreDuNumero ?? '', dire('colonne-fichier'), ...autresTitres],
    dit: listes.length === constats.length ? dire('dit-constats') : dire('liste-bornee', { listes: listes.length, nombre: constats.length }),
    dire,
  })
}
