import { FormulaDataModel } from '@univerjs/preset-sheets-core'
import { LocaleType } from '@univerjs/presets'
import type { IWorkbookData } from '@univerjs/presets'
import type { Feuille, Plage } from '../../classeur/port'
import { ouvrirXlsx } from '../../classeur/xlsx'
import type { ClasseurXlsx, Tableau } from '../../classeur/xlsx'
import type { Grille } from '../grille/creer-grille'
import { phrase } from '../phrase'
import { decrireParticularites } from './decrire-particularites'
import { debordementsDuFichier } from './debordements'
import { expliquerLesErreurs } from './expliquer-les-erreurs'
import { extensionAdmise } from './extensions'
import { feuilleUniver, nomDeStyle } from './feuille-univer'
import type { FeuilleLue } from './feuille-univer'
import { ressourceDesNoms } from './noms-definis'
import { interdictionsDuFichier } from './interdictions'
import type { Interdire } from './interdictions'
import { ErreurDAtelier } from './phrase-de-refus'
import { relever } from './releve'
import type { Releve } from './releve'
import { styleUniver } from './style-univer'
import { transposerStructurees } from './transposer-structurees'

/** Au-delà, le navigateur s'essouffle : octets du fichier, cellules montrées, formules recalculées à chaque saisie. */
const LIMITES = { octets: 60_000_000, cellules: 1_500_000, formules: 20_000 }

export interface DocumentOuvert {
  readonly nom: string
  /** Le fichier tel qu'ouvert : l'enregistrement repart toujours de lui. */
  readonly octets: Uint8Array
  readonly feuilles: readonly Feuille[]
  /** La grille quand elle était égale au fichier. */
  readonly releve: Releve
  /** Le fichier ouvert, gardé pour savoir s'il accepterait une écriture. */
  readonly temoin: ClasseurXlsx
  readonly interdire: Interdire
  readonly feuillesProtegees: ReadonlySet<string>
  readonly particularites: readonly string[]
  readonly avertissement: string | null
}

/**
 * Lit le fichier et le montre dans la grille ; en cas d'erreur, la grille n'a pas changé.
 * @throws ErreurClasseur, ErreurDAtelier
 */
export async function ouvrirDocument(
  nom: string,
  octets: Uint8Array,
  grille: Grille,
  dire: (etape: string) => void,
): Promise<DocumentOuvert> {
  if (!extensionAdmise(nom)) throw new ErreurDAtelier(phrase('refus-extension'))
  if (octets.length > LIMITES.octets) {
    throw new ErreurDAtelier(phrase('refus-taille', { taille: Math.ceil(octets.length / 1e6), limite: LIMITES.octets / 1e6 }))
  }
  const temoin = await ouvrirXlsx(octets)
  const feuilles = await temoin.feuilles()
  const tableaux = await temoin.tableaux()
  const lues = await lireLesFeuilles(temoin, feuilles, tableaux, dire)
  const particularites = decrireParticularites(await temoin.particularites(), temoin)
  const noms = await ressourceDesNoms(temoin, lues)
  dire(phrase('etape-grille'))
  await laisserPeindre()
  const unite = montrer(grille, nom, lues, noms, temoin.date1904)
  montrerLaFeuille(grille, lues.find(({ feuille }) => feuille.nom === temoin.feuilleActive))
  // La grille efface encore, juste après, ce qu'elle tenait du classeur précédent.
  await laisserPeindre()
  poserLesDebordements(grille, unite, lues)
  const formules = lues.reduce((somme, lue) => somme + lue.formules.length, 0)
  const releve = relever(grille.injecteur)
  expliquerLesErreurs(grille.injecteur, unite, lues)
  return {
    nom,
    octets,
    feuilles,
    releve,
    temoin,
    interdire: interdictionsDuFichier(lues, tableaux),
    feuillesProtegees: new Set(lues.filter(({ presentation }) => presentation.protegee).map(({ feuille }) => feuille.nom)),
    particularites,
    avertissement: formules > LIMITES.formules ? phrase('lourd', { nombre: formules, limite: LIMITES.formules }) : null,
  }
}

async function lireLesFeuilles(
  classeur: ClasseurXlsx,
  feuilles: readonly Feuille[],
  tableaux: readonly Tableau[],
  dire: (etape: string) => void,
): Promise<FeuilleLue[]> {
  const lues: FeuilleLue[] = []
  let cellules = 0
  for (const [rang, feuille] of feuilles.entries()) {
    if (feuille.genre !== 'calcul') continue
    dire(phrase('etape-feuilles', { numero: rang + 1, total: feuilles.length }))
    await laisserPeindre()
    const plage = await classeur.plageUtile(feuille.nom)
    cellules += etendue(plage)
    if (cellules > LIMITES.cellules) throw new ErreurDAtelier(phrase('refus-cellules', { limite: LIMITES.cellules }))
    lues.push({
      id: `f${rang}`,
      feuille,
      plage,
      contenu: plage && (await classeur.lire(plage)),
      formules: await classeur.formules(feuille.nom),
      presentation: await classeur.presentation(feuille.nom),
      transposer: ({ formule, ligne, colonne }) => transposerStructurees(formule, tableaux, { feuille: feuille.nom, ligne, colonne }),
    })
  }
  return lues
}

function montrer(
  grille: Grille,
  nom: string,
  lues: readonly FeuilleLue[],
  resources: IWorkbookData['resources'],
  date1904: boolean,
): string {
  const [premiere] = lues
  const styles = premiere?.presentation.styles ?? []
  const [standard] = styles
  // Un identifiant neuf à chaque fois : la grille garde des traces des classeurs fermés.
  const id = crypto.randomUUID()
  grille.montrer({
    id,
    name: nom,
    locale: LocaleType.FR_FR,
    styles: Object.fromEntries(styles.map((style, indice) => [nomDeStyle(indice), styleUniver(style)])),
    defaultStyle: standard === undefined ? null : styleUniver(standard),
    sheetOrder: lues.map((lue) => lue.id),
    sheets: Object.fromEntries(lues.map((lue) => [lue.id, feuilleUniver(lue)])),
    ...(resources !== undefined && { resources }),
    custom: { date1904 },
  })
  return id
}

/** La grille ouvre d'elle-même sur la première feuille visible. */
function montrerLaFeuille({ api }: Grille, lue: FeuilleLue | undefined): void {
  if (lue?.feuille.visibilite === 'visible') api.getActiveWorkbook()?.setActiveSheet(lue.id)
}

function poserLesDebordements(grille: Grille, unite: string, lues: readonly FeuilleLue[]): void {
  const { rectangles, cellules } = debordementsDuFichier(unite, lues)
  const modele = grille.injecteur.get(FormulaDataModel)
  modele.setArrayFormulaRange(rectangles)
  modele.setArrayFormulaCellData(cellules)
}

function etendue(plage: Plage | null): number {
  return plage === null ? 0 : plage.lignes * plage.colonnes
}

/** Rend la main au navigateur le temps qu'il affiche l'avancement. */
function laisserPeindre(): Promise<void> {
  return new Promise((tenir) => setTimeout(tenir, 0))
}
