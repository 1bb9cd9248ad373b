import type { GraphiqueAPoser, Plage, Valeur } from '../../classeur/port'
import { octetsDUnClasseurNeuf, ouvrirXlsx } from '../../classeur/xlsx'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { COMPRESSION_NODE } from '../../classeur/xlsx/zip/deflate-node'
import type { BancDEssai, ResultatDeGrille } from '../../regles'
import { redigerMessage } from '../../textes'
import { blocDeComparaison, SYNTHESE, tableauDeSensibilite, tableauDeSynthese, tableauDesTranches } from './tableaux'
import type { TableauDeRapport } from './tableaux'

const HAUTEUR_DE_GRAPHIQUE = 20
const LARGEUR_DE_GRAPHIQUE = 9

/** Rapport du banc dans un classeur neuf : synthèse, tranches, sensibilité, réserves, et leurs graphiques ; aucune ligne par personne. */
export async function composerRapport({ grilles, comparaison }: BancDEssai, alertes: readonly string[]): Promise<ClasseurXlsx> {
  const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf(SYNTHESE, COMPRESSION_NODE), { compression: COMPRESSION_NODE })
  const synthese = tableauDeSynthese(grilles)
  await ecrire(classeur, SYNTHESE, synthese)
  if (comparaison !== null) await ecrire(classeur, SYNTHESE, blocDeComparaison(comparaison), synthese.rangees.length + 2)
  if (grilles.some(({ tranches }) => tranches.length > 0)) await ajouterLesTranches(classeur, grilles)
  for (const [rang, grille] of grilles.entries()) if (grille.sensibilite.length > 0) await ajouterLaSensibilite(classeur, grille, rang)
  await classeur.ajouterFeuille(dire('feuille-reserves'))
  const reserves = [dire('reserve-cot-17'), dire('reserve-quartiles'), dire('reserve-secret'), ...alertes]
  await ecrire(classeur, dire('feuille-reserves'), { titres: [dire('feuille-reserves')], rangees: reserves.map((phrase) => [phrase]), largeurs: [110], formats: [] })
  return classeur
}

async function ajouterLesTranches(classeur: ClasseurXlsx, grilles: readonly ResultatDeGrille[]): Promise<void> {
  const feuille = dire('feuille-tranches')
  const tableau = tableauDesTranches(grilles)
  await classeur.ajouterFeuille(feuille)
  await ecrire(classeur, feuille, tableau)
  await classeur.poserGraphique({
    nom: dire('graphique-tranches'),
    titre: dire('graphique-tranches'),
    description: dire('graphique-tranches-description'),
    abscisses: colonne(feuille, 0, tableau.rangees.length),
    series: grilles.map(({ nom }, rang) => ({ titre: nom, valeurs: colonne(feuille, rang + 1, tableau.rangees.length), genre: 'barres' })),
    format: '#,##0',
    place: placeAcote(feuille, tableau),
  } satisfies GraphiqueAPoser)
}

async function ajouterLaSensibilite(classeur: ClasseurXlsx, grille: ResultatDeGrille, rang: number): Promise<void> {
  const feuille = dire('feuille-sensibilite', { rang: String(rang + 1) })
  const tableau = tableauDeSensibilite(grille)
  await classeur.ajouterFeuille(feuille)
  await ecrire(classeur, feuille, tableau)
  const titre = dire('graphique-sensibilite', { grille: grille.nom })
  await classeur.poserGraphique({
    nom: feuille,
    titre,
    description: dire('graphique-sensibilite-description', { grille: grille.nom }),
    abscisses: colonne(feuille, 0, tableau.rangees.length),
    series: [{ titre: dire('ecart-de-mediane'), valeurs: colonne(feuille, 4, tableau.rangees.length), genre: 'barres' }],
    format: '0.0',
    place: placeAcote(feuille, tableau),
  })
}

function placeAcote(feuille: string, { titres }: TableauDeRapport): Plage {
  return { feuille, ligne: 1, colonne: titres.length + 1, lignes: HAUTEUR_DE_GRAPHIQUE, colonnes: LARGEUR_DE_GRAPHIQUE }
}

function colonne(feuille: string, rang: number, lignes: number): Plage {
  return { feuille, ligne: 1, colonne: rang, lignes, colonnes: 1 }
}

async function ecrire(classeur: ClasseurXlsx, feuille: string, { titres, rangees, largeurs, formats }: TableauDeRapport, ligne = 0): Promise<void> {
  const contenu: (readonly Valeur[])[] = [titres, ...rangees]
  const plage = { feuille, ligne, colonne: 0, lignes: contenu.length, colonnes: titres.length }
  await classeur.ecrire(plage, contenu)
  await classeur.mettreEnForme([
    { plage: { ...plage, lignes: 1 }, gras: true, renvoiALaLigne: true },
    ...largeurs.map((largeur, rang) => ({ plage: { ...plage, colonne: rang, colonnes: 1 }, largeur, renvoiALaLigne: true })),
    ...formats.map(({ rang, format, rangee }) => ({
      plage: { ...plage, ligne: ligne + 1 + (rangee ?? 0), lignes: rangee === undefined ? Math.max(1, rangees.length) : 1, colonne: rang, colonnes: 1 },
      format,
    })),
  ])
}

function dire(id: string, donnees: Readonly<Record<string, string>> = {}): string {
  return redigerMessage({ id: `cli.rapport-${id}`, donnees })
}
