import type { Rectangle } from '../../classeur/rectangle'
import type { Certitude } from '../../donnees'
import { peserColonnes } from './colonnes'
import type { ColonnePesee } from './colonnes'
import { lireCorps } from './corps'
import type { Lexique } from './lexique'
import { millesimesDe } from './millesime'
import { echantillonner } from './profil'
import { chercherTitres, lireTitres, peutTitrer } from './titres'
import type { Titres } from './titres'
import { normaliser } from '../../regles'
import type { ColonneReconnue, ModeleDeTableau, TableauReconnu } from './types'
import { basculer, texteDe } from './vue'
import type { Vue } from './vue'

/** Un tableau reconnu, et ce qui reste à demander de ses colonnes. */
export interface TableauTrouve {
  readonly tableau: TableauReconnu
  readonly pesees: readonly ColonnePesee[]
}

/** Tableaux d'un bloc, l'un sous l'autre. */
export function tableauxDuBloc(vue: Vue, bloc: Rectangle, lexique: Lexique): readonly TableauTrouve[] {
  const trouves: TableauTrouve[] = []
  let reste: Rectangle | null = bloc
  while (reste !== null && reste.lignes > 0) {
    const titres = chercherTitres(vue, reste, lexique)
    if (titres === null) return trouves
    const { trouve, reprise } = batir(vue, reste, titres, lexique)
    if (trouve !== null) trouves.push(trouve)
    reste =
      reprise === null
        ? null
        : {
            ...reste,
            ligne: reprise,
            lignes: reste.ligne + reste.lignes - reprise,
          }
  }
  return trouves
}

export function batir(
  vue: Vue,
  bloc: Rectangle,
  titres: Titres,
  lexique: Lexique,
): { readonly trouve: TableauTrouve | null; readonly reprise: number | null } {
  const titree = (ligne: number): boolean => peutTitrer(vue, bloc, ligne) && lireTitres(vue, bloc, lexique, ligne, ligne) !== null
  const corps = lireCorps(vue, bloc, titres, titree)
  const lignes = echantillonner(corps.objets)
  for (const { modele } of titres.modeles) {
    const pesees = peserColonnes(vue, modele, titres.colonnes, lignes)
    const reconnues = pesees.flatMap(({ reconnue }) => (reconnue === null ? [] : [reconnue]))
    const titre = titreAuDessus(vue, bloc, titres.debut)
    const textes = [titre, vue.feuille.nom, ...titres.colonnes.map(({ intitule }) => intitule)].filter((texte) => texte !== '')
    const typer = (colonnes: readonly ColonneReconnue[]): string | null => typeDe(modele, colonnes, textes, vue.transpose)
    const type = typer(reconnues)
    if (type === null) continue
    const zone = {
      ligne: titres.debut,
      colonne: bloc.colonne,
      lignes: corps.fin - titres.debut + 1,
      colonnes: bloc.colonnes,
    }
    const tableau: TableauReconnu = {
      type,
      modele,
      certitude: certitudeDuType(type, typer, reconnues),
      feuille: vue.feuille,
      plage: {
        feuille: vue.feuille.nom,
        ...(vue.transpose ? basculer(zone) : zone),
      },
      transpose: vue.transpose,
      titre,
      enTete: titres.fin,
      objets: corps.objets,
      totaux: corps.totaux,
      colonnes: reconnues,
      etrangeres: pesees.flatMap(({ reconnue, titree: { rang, intitule } }) => (reconnue === null ? [{ rang, intitule }] : [])),
      periode: periodeDe(reconnues, titre, vue.feuille.nom),
    }
    return { trouve: { tableau, pesees }, reprise: corps.reprise }
  }
  return { trouve: null, reprise: corps.reprise }
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

/** Texte des lignes qui précèdent les titres dans le bloc. */
function titreAuDessus(vue: Vue, bloc: Rectangle, debut: number): string {
  for (let ligne = debut - 1; ligne >= bloc.ligne; ligne -= 1) {
    for (let colonne = bloc.colonne; colonne < bloc.colonne + bloc.colonnes; colonne += 1) {
      const texte = texteDe(vue, ligne, colonne)
      if (texte !== '') return texte
    }
  }
  return ''
}

function periodeDe(colonnes: readonly ColonneReconnue[], ...textes: readonly string[]): string | null {
  const dites = new Set(colonnes.flatMap(({ periode }) => (periode === null ? [] : [periode])))
  if (dites.size === 1) return [...dites][0] ?? null
  if (dites.size > 1) return null
  for (const texte of textes) {
    const { periode } = millesimesDe(normaliser(texte))
    if (periode !== null) return periode
  }
  return null
}
