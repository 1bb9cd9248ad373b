import type { Message } from '../../../regles'
import { message } from '../../../regles'
import type { CadreDePeriode } from '../../cadre'
import type { TableDeTrame } from '../../types'
import { casesVides } from '../cases-vides'
import type { Bloc } from '../composer'
import { placesDe, rangACote } from '../composer'
import type { DonneeDeCommune } from '../feuille-communes'
import { compterDonnees, lireDonnee } from '../feuille-communes'
import { LECTURES } from '../feuille-hypotheses'
import { lettre } from '../lettre'
import type { ColonneDeFeuille } from '../presenter'
import type { Calculs, LigneEnCours } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { CommuneARemplir, EntreeDeRemplissage, FormuleDecrite, LigneSaisie, Recette } from '../types'
import { graphiquesDuParc } from './graphiques-du-parc'
import { anneesCompletes, parAnnee } from './inventaires'
import { colonneEntiere, deLAnnee } from './colonne-entiere'
import { nomEnFormule } from './nom-en-formule'
import { appui, codeDAppui, colonneDAppui, TROU } from './pour-le-graphique'
import { sansTitreVide } from './sans-titre-vide'
import { COLONNES_DE_LA_PROJECTION, COLONNES_DE_LA_TENDANCE, FORMATS_DE_LA_TENDANCE, HORIZON, lignesDeLaProjection, lignesDeLaTendance } from './tendance'

const SEPARATION: ColonneDeFeuille = { code: 'separation', intitule: '', type: 'booleen' }

const BASE_100: readonly ColonneDeFeuille[] = [
  { code: 'base_ls', intitule: 'Logements sociaux, base 100 au premier inventaire', type: 'nombre' },
  { code: 'base_rp', intitule: 'Résidences principales, base 100 au premier inventaire', type: 'nombre' },
]

const FORMAT_BASE_100 = '0.0'

/** Colonnes de la table que GRA-01 et GRA-03 tracent, et le rang de leurs calculs. */
const TRACEES: Readonly<Record<string, number>> = { taux: 1, cible: 0, manquants: 1 }

/**
 * Inventaires annuels d'une commune, du plus ancien au plus récent (CMS-24). À droite, l'évolution en base 100, la tendance observée et
 * sa projection (SRU-18). Sans inventaire saisi, celui de la période est lu dans la feuille « Communes ».
 */
export const TAB_04: Recette = (entree, table, cadre) => {
  const [commune = null] = entree.communes.length === 1 ? entree.communes : []
  const propose = entree.lignes.length === 0 && commune !== null
  const lignes: readonly LigneSaisie[] = propose ? [{ annee: cadre.inventaire }] : parAnnee(entree.lignes)
  const connues = lignes.map((ligne) => completer(ligne, commune, cadre))
  const annees = anneesCompletes(connues)
  const tracable = annees.length >= 2
  const decrite = tableSaisie({ ...entree, lignes }, table, calculsDe(commune, cadre), {
    manques: [...casesVides({ ...entree, lignes: connues }, table), ...(tracable ? [] : [message('remplir-volets.une-annee')])],
    suppositions: suppositionsDe(entree, { propose, tracable, annees }, cadre),
    litLesCommunes: commune !== null,
    litLesHypotheses: true,
    ...(tracable ? { aCote: aCoteDe(lignes.length, table) } : {}),
  })
  if (!tracable) return decrite
  const feuille = sansTitreVide(decrite.feuille)
  const derniere = feuille.colonnes.length - 1
  const premiere = rangACote(table.colonnes)
  const formats = [
    ...FORMATS_DE_LA_TENDANCE.map((format, rang) => ({ ligne: rang + 1, colonne: derniere, format })),
    ...lignes.flatMap((_ligne, rang) => BASE_100.map((_colonne, i) => ({ ligne: rang + 1, colonne: premiere + i, format: FORMAT_BASE_100 }))),
  ]
  const presentee = { ...feuille, formats: [...feuille.formats, ...formats] }
  return { ...decrite, feuille: presentee, graphiques: graphiquesDuParc(presentee, table, connues) }
}

function calculsDe(commune: CommuneARemplir | null, { inventaire }: CadreDePeriode): Calculs {
  const estDeLaPeriode = ({ saisie }: LigneEnCours): boolean => commune !== null && saisie['annee'] === inventaire
  const lue = (donnee: DonneeDeCommune) => (ligne: LigneEnCours) =>
    commune === null || !estDeLaPeriode(ligne) ? null : { formule: donneeLue(donnee, nomEnFormule(commune.nom)), rang: 0 }
  return {
    rp: lue('residences'),
    ls: lue('logements'),
    cible: lue('cible'),
    taux: ({ place }) => ({ formule: siConnus([place('rp'), place('ls')], `MIXITE.SRU_TAUX(${place('rp')},${place('ls')})`), rang: 1 }),
    manquants: (ligne) => manquantsDe(ligne, commune !== null && estDeLaPeriode(ligne) ? commune : null),
    evol_ls: (ligne) => variation(ligne, 'ls'),
    evol_rp: (ligne) => variation(ligne, 'rp'),
  }
}

function donneeLue(donnee: DonneeDeCommune, nom: string): string {
  return `=IF(${compterDonnees(donnee, donnee, nom)}=1,${lireDonnee(donnee, nom)},"")`
}

/** Le déficit notifié, connu pour l'inventaire de la période seulement, l'emporte sur le calcul (SRU-02). */
function manquantsDe({ place }: LigneEnCours, commune: CommuneARemplir | null): FormuleDecrite {
  const parc = [place('rp'), place('ls'), place('cible')]
  const notifies = commune === null ? '' : lireDonnee('manquants', nomEnFormule(commune.nom))
  return { formule: siConnus(parc, `MIXITE.SRU_MANQUANTS(${parc.join(',')},${notifies},${LECTURES})`), rang: 1 }
}

/** Variation depuis l'inventaire de l'année d'avant, où qu'il soit dans le tableau ; vide s'il manque ou s'il y en a deux. */
function variation({ place, numero }: LigneEnCours, code: 'ls' | 'rp'): FormuleDecrite {
  const [annees, effectifs] = [colonneEntiere(place('annee'), numero), colonneEntiere(place(code), numero)]
  const avant = deLAnnee(annees, `${place('annee')}-1`)
  const unique = `AND(COUNTIFS(${avant})=1,COUNTIFS(${avant},${effectifs},">=0")=1)`
  const ecart = `IF(${unique},${place(code)}-SUMIFS(${effectifs},${avant}),"")`
  return { formule: `=IF(COUNT(${place('annee')},${place(code)})=2,${ecart},"")`, rang: 1 }
}

function siConnus(places: readonly string[], appel: string): string {
  return `=IF(COUNT(${places.join(',')})=${places.length},${appel},"")`
}

function aCoteDe(nombre: number, table: TableDeTrame): Bloc {
  const appuis = table.colonnes.filter(({ code }) => code in TRACEES).map(colonneDAppui)
  const colonnes = [...BASE_100, ...appuis, SEPARATION, ...COLONNES_DE_LA_PROJECTION, SEPARATION, ...COLONNES_DE_LA_TENDANCE]
  const place = placesDe(table.colonnes)
  const valeurs = lettre(rangACote(table.colonnes) + colonnes.length - 1)
  const inventaires = { annee: place('annee'), rp: place('rp'), ls: place('ls'), cible: place('cible') }
  const tendance = lignesDeLaTendance(inventaires, valeurs, 1)
  const projection = lignesDeLaProjection(valeurs, 1, placesDe(colonnes, rangACote(table.colonnes)))
  return {
    colonnes,
    lignes: Array.from({ length: Math.max(nombre, projection.length, tendance.length) }, (_rien, rang) => ({
      contenus: { ...(rang < nombre ? aTracer(place, rang + 2) : {}), ...projection[rang]?.contenus, ...tendance[rang]?.contenus },
    })),
  }
}

/** Ce que les graphiques prennent d'un inventaire. */
function aTracer(place: (code: string) => string, numero: number): Readonly<Record<string, FormuleDecrite>> {
  const appuis = Object.entries(TRACEES).map(([code, rang]) => [codeDAppui(code), appui(`${place(code)}${numero}`, rang)])
  return { ...base100(place, numero), ...Object.fromEntries(appuis) }
}

/** Effectifs rapportés au premier inventaire : deux courbes qui s'écartent montrent un décrochage, sans jouer sur deux axes. */
function base100(place: (code: string) => string, numero: number): Readonly<Record<string, FormuleDecrite>> {
  const rapport = (colonne: string): FormuleDecrite => ({
    formule: `=IF(AND(COUNT(${colonne}${numero})=1,SUM(${colonne}$2)>0),100*${colonne}${numero}/${colonne}$2,${TROU})`,
    rang: 1,
  })
  return { base_ls: rapport(place('ls')), base_rp: rapport(place('rp')) }
}

interface Etat {
  readonly propose: boolean
  readonly tracable: boolean
  readonly annees: readonly number[]
}

/** Ce que la feuille « Communes » apprend de l'inventaire de la période. */
function completer(ligne: LigneSaisie, commune: CommuneARemplir | null, { inventaire }: CadreDePeriode): LigneSaisie {
  if (commune === null || ligne['annee'] !== inventaire) return ligne
  const { residences, logements, cible } = commune
  return { ...ligne, rp: ligne['rp'] ?? residences, ls: ligne['ls'] ?? logements, cible: ligne['cible'] ?? cible }
}

function suppositionsDe({ communes }: EntreeDeRemplissage, { propose, tracable, annees }: Etat, { inventaire }: CadreDePeriode): readonly Message[] {
  const [premiere] = communes
  return [
    ...(propose && premiere !== undefined ? [message('remplir-volets.inventaire-propose', { commune: premiere.nom, annee: String(inventaire) })] : []),
    ...(tracable
      ? [message('remplir-volets.projection', { annees: HORIZON, debut: String(Math.min(...annees)), fin: String(Math.max(...annees)) })]
      : []),
  ]
}
