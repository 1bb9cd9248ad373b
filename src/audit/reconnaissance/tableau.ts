import { NATURES } from '../../classeur/instantane'
import type { Rectangle } from '../../classeur/rectangle'
import type { Certitude } from '../../donnees'
import { normaliser } from '../../regles'
import { colonneDuCoin } from './coin'
import { peserColonnes } from './colonnes'
import type { ColonnePesee } from './colonnes'
import { lireCorps } from './corps'
import type { Corps } from './corps'
import type { Lexique } from './lexique'
import { drapeauDe } from './lire-cases'
import { millesimesDe } from './millesime'
import { seriesParCommune } from './series-par-commune'
import { titreAuDessus } from './titre-au-dessus'
import type { ColonneTitree } from './titrer'
import { chercherTitres, lireTitres, peutTitrer } from './titres'
import type { Titres } from './titres'
import type { ColonneReconnue, ModeleDeTableau, TableauReconnu } from './types'
import type { Vue } from './vue'
import { basculer } from './vue'

/** Un tableau reconnu, et ce qui reste à demander de ses colonnes. */
export interface TableauTrouve {
  readonly tableau: TableauReconnu
  readonly titres: Pick<Titres, 'debut' | 'fin'>
  readonly pesees: readonly ColonnePesee[]
}

/** Tableaux d'un bloc, l'un sous l'autre. */
export function tableauxDuBloc(vue: Vue, bloc: Rectangle, lexique: Lexique): readonly TableauTrouve[] {
  const trouves: TableauTrouve[] = []
  let reste: Rectangle | null = bloc
  while (reste !== null && reste.lignes > 0) {
    const titres = chercherTitres(vue, reste, lexique)
    if (titres === null) return trouves
    const cotes = aCote(vue, reste, titres)
    if (cotes !== null) return [...trouves, ...cotes.flatMap((cote) => tableauxDuBloc(vue, cote, lexique))]
    const { trouve, reprise } = batir(vue, reste, titres, lexique)
    // Des titres que d'autres suivent aussitôt ne sont qu'une première façon de les dire.
    if (trouve !== null && (trouve.tableau.objets.length > 0 || reprise === null)) trouves.push(...parCommune(vue, reste, titres, lexique, trouve))
    reste = reprise === null ? null : { ...reste, ligne: reprise, lignes: reste.ligne + reste.lignes - reprise }
  }
  return trouves
}

/** Le tableau trouvé, ou ses séries s'il en tient plusieurs côte à côte : chacune a le nom de sa commune dans son titre. */
function parCommune(vue: Vue, bloc: Rectangle, titres: Titres, lexique: Lexique, trouve: TableauTrouve): readonly TableauTrouve[] {
  const series = seriesParCommune(vue, bloc, titres, lexique)?.flatMap(({ nom, titres: siens }) => {
    const { trouve: serie } = batir(vue, bloc, siens, lexique)
    return serie === null ? [] : [{ ...serie, tableau: { ...serie.tableau, titre: `${nom} – ${serie.tableau.titre}` } }]
  })
  return series === undefined || series.length === 0 ? [trouve] : series
}

/**
 * Deux tableaux collés côte à côte : le premier titre revient plus loin sur la ligne, ou un autre nomme à nouveau des objets, et
 * coupe le bloc ; `null` si rien ne revient.
 */
function aCote(vue: Vue, bloc: Rectangle, { colonnes, modeles, fin }: Titres): readonly Rectangle[] | null {
  const [premiere, ...suite] = colonnes
  if (premiere === undefined || premiere.acceptions.length === 0) return null
  const retour =
    suite.find(({ intitule, rang }) => normaliser(intitule) === normaliser(premiere.intitule) && !(estNomme(vue, fin + 1, premiere.rang) && vue.nature(fin + 1, rang) === NATURES.nombre)) ??
    secondNom(
      colonnes.filter(({ rang }) => drapeauDe(vue.valeur(fin + 1, rang)) === null || rang === premiere.rang),
      modeles[0]?.modele,
    )
  if (retour === undefined) return null
  const gauche = retour.rang - bloc.colonne
  return [
    { ...bloc, colonnes: gauche },
    { ...bloc, colonne: retour.rang, colonnes: bloc.colonnes - gauche },
  ]
}

function estNomme(vue: Vue, ligne: number, rang: number): boolean {
  return vue.nature(ligne, rang) === NATURES.texte
}

/** Colonnes sûres qu'il faut de part et d'autre d'un second nom : une seule peut n'être qu'une précision. */
const SURES_PAR_COTE = 2

/** La colonne qui nomme les objets sous un autre titre (« Commune… Ville… »), assez de colonnes sûres de chaque côté. */
function secondNom(colonnes: readonly ColonneTitree[], modele: ModeleDeTableau | undefined): ColonneTitree | undefined {
  const sures = colonnes.flatMap((colonne) => {
    const [une, ...autres] = colonne.acceptions.filter((acception) => acception.modele === modele)
    return une === undefined || autres.length > 0 || une.certitude === 'possible' ? [] : [{ colonne, notion: une.notion }]
  })
  const rang = sures.findIndex(({ notion }, i) => i > SURES_PAR_COTE && notion === 'nom')
  if (sures[0]?.notion !== 'nom' || rang < 0 || sures.length - rang <= SURES_PAR_COTE) return undefined
  return sures[rang]?.colonne
}

/**
 * Bâtit le tableau de ces titres dans le premier modèle qui lui trouve un type ; `reprise` est la ligne où d'autres titres
 * commencent.
 */
export function batir(
  vue: Vue,
  bloc: Rectangle,
  titres: Titres,
  lexique: Lexique,
): { readonly trouve: TableauTrouve | null; readonly reprise: number | null } {
  const titree = (ligne: number, parmiDesTextes: boolean): boolean => {
    const lire = (fin: number): Titres | null => lireTitres(vue, bloc, lexique, ligne, fin)
    const estTitre = (lus: Titres | null): boolean => estUnTitre(lus) && (!parmiDesTextes || estPlusFort(lus, titres))
    return (
      peutTitrer(vue, bloc, ligne) &&
      (estTitre(lire(ligne)) || (ligne + 1 < bloc.ligne + bloc.lignes && peutTitrer(vue, bloc, ligne + 1) && estTitre(lire(ligne + 1))))
    )
  }
  const corps = lireCorps(vue, bloc, titres, titree)
  const plage = { feuille: vue.feuille.nom, ...plageDe(vue, bloc, titres, corps) }
  const titre = titreAuDessus(vue.feuille, plage)
  for (const { modele } of titres.modeles) {
    const titrees = [...colonneDuCoin(vue, bloc, titres, corps.objets, modele), ...titres.colonnes]
    const pesees = peserColonnes(vue, modele, titrees, corps.objets)
    const reconnues = pesees.flatMap(({ reconnue }) => (reconnue === null || estUnTitreCouche(vue, reconnue, corps.objets) ? [] : [reconnue]))
    const textes = [titre, vue.feuille.nom, ...titrees.map(({ intitule }) => intitule)].filter((texte) => texte !== '')
    const typer = (colonnes: readonly ColonneReconnue[]): string | null => typeDe(modele, colonnes, textes, vue.transpose)
    const type = typer(reconnues)
    if (type === null) continue
    const certitude = certitudeDuType(type, typer, reconnues)
    if (certitude === 'possible' && reconnues.length < COLONNES_DOUTEUSES_MIN) continue
    const tableau: TableauReconnu = {
      type,
      modele,
      certitude,
      feuille: vue.feuille,
      plage,
      transpose: vue.transpose,
      titre,
      enTete: titres.fin,
      objets: corps.objets,
      totaux: corps.totaux,
      colonnes: reconnues,
      etrangeres: pesees.flatMap(({ reconnue, titree: { rang, intitule } }) =>
        reconnue === null && estDedans(plage, rang, vue.transpose) ? [{ rang, intitule }] : [],
      ),
      periode: periodeDe(reconnues, [titre, vue.feuille.nom]),
    }
    return { trouve: { tableau, titres, pesees }, reprise: corps.reprise }
  }
  return { trouve: null, reprise: corps.reprise }
}

/** « Bilan annuel | Commune | Note | EPCI » est une ligne de textes comme les autres, si le tableau qu'elle couperait est mieux titré. */
function estPlusFort(lus: Titres | null, { modeles }: Titres): boolean {
  return (lus?.modeles[0]?.force ?? 0) >= (modeles[0]?.force ?? 0)
}

/** « Commune de X », seule sur sa ligne au-dessus d'un tableau couché, le titre : elle ne nomme aucun de ses objets. */
function estUnTitreCouche(vue: Vue, { notion, rang }: ColonneReconnue, objets: readonly number[]): boolean {
  return vue.transpose && notion === 'nom' && objets.length > 1 && !objets.some((objet) => vue.remplie(objet, rang))
}

/** Colonnes connues qui font un titre, si large que soit la ligne. */
const CONNUES_SUFFISANTES = 4

/**
 * Une ligne de textes dont deux mots sont par hasard des intitulés (« bilan », « EPCI ») n'ouvre pas un tableau ; « Commune |
 * Nom de la commune » ne dit qu'un titre.
 */
function estUnTitre(titres: Titres | null): boolean {
  if (titres === null) return false
  const [premier] = titres.modeles
  const dites = titres.colonnes.map(({ acceptions }) => acceptions.filter(({ modele }) => modele === premier?.modele))
  const noms = dites.filter(([premiere]) => premiere?.notion === 'nom').length
  const connues = dites.filter((acceptions) => acceptions.length > 0).length - Math.max(0, noms - 1)
  return connues >= CONNUES_SUFFISANTES || 2 * connues >= titres.colonnes.length
}

/**
 * Du premier titre au dernier total, colonnes sans titre ni valeur ôtées aux bords ; couché, les lignes voisines qui ne sont pas
 * du tableau aussi.
 */
function plageDe(vue: Vue, bloc: Rectangle, titres: Titres, { objets, totaux, fin }: Corps): Rectangle {
  const utiles = [...objets.slice(0, LIGNES_VUES), ...totaux]
  const titrees = new Set(
    titres.colonnes.filter(({ acceptions }) => !vue.transpose || acceptions.length > 0).map(({ rang }) => rang),
  )
  const compte = (rang: number): boolean => titrees.has(rang) || utiles.some((ligne) => vue.remplie(ligne, rang))
  let [gauche, droite] = [bloc.colonne, bloc.colonne + bloc.colonnes - 1]
  while (gauche < droite && !compte(gauche)) gauche += 1
  while (droite > gauche && !compte(droite)) droite -= 1
  const bas = vue.transpose ? bloc.ligne + bloc.lignes - 1 : fin
  const zone = { ligne: titres.debut, colonne: gauche, lignes: bas - titres.debut + 1, colonnes: droite - gauche + 1 }
  return vue.transpose ? basculer(zone) : zone
}

const LIGNES_VUES = 50

/** En deçà, un type qui ne tient qu'à des colonnes douteuses est un hasard. */
const COLONNES_DOUTEUSES_MIN = 3

/** Couché, un bloc compte aussi les lignes de titre général et de notes : elles ne sont pas du tableau. */
function estDedans({ ligne, colonne, lignes, colonnes }: Rectangle, rang: number, transpose: boolean): boolean {
  return transpose ? rang >= ligne && rang < ligne + lignes : rang >= colonne && rang < colonne + colonnes
}

function typeDe(
  modele: ModeleDeTableau,
  colonnes: readonly ColonneReconnue[],
  textes: readonly string[],
  transpose: boolean,
): string | null {
  const notions = new Set(colonnes.map(({ notion }) => notion))
  const exigees = Object.entries(modele.notions).filter(([, { exigee }]) => exigee === true)
  if (!exigees.every(([notion]) => notions.has(notion))) return null
  return modele.typer === undefined ? modele.id : modele.typer({ notions, textes, transpose })
}

/** La plus forte certitude à laquelle les colonnes suffisent encore à dire ce type. */
function certitudeDuType(
  type: string,
  typer: (colonnes: readonly ColonneReconnue[]) => string | null,
  colonnes: readonly ColonneReconnue[],
): Certitude {
  if (typer(colonnes.filter(({ certitude }) => certitude === 'certaine')) === type) return 'certaine'
  return typer(colonnes.filter(({ certitude }) => certitude !== 'possible')) === type ? 'probable' : 'possible'
}

/** La période que disent les colonnes, sinon le titre, sinon le nom de la feuille ; deux périodes n'en font aucune. */
function periodeDe(colonnes: readonly ColonneReconnue[], textes: readonly string[]): string | null {
  const dites = new Set(colonnes.flatMap(({ periode }) => (periode === null ? [] : [periode])))
  if (dites.size > 0) return dites.size === 1 ? ([...dites][0] ?? null) : null
  return textes.map((texte) => millesimesDe(normaliser(texte)).periode).find((periode) => periode !== null) ?? null
}
