import type { Classeur } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import type { OptionsXlsx } from '../../../src/classeur/xlsx'

/**
 * Un classeur ouvert une fois, qui se souvient de ce qu'il a ajouté, mais qu'on ne lit que dans son fichier enregistré puis
 * rouvert : ce qu'on lit vient toujours du fichier.
 */
export function rouvrir(octets: Uint8Array, options?: OptionsXlsx): Classeur {
  const tenu = ouvrirXlsx(octets, options)
  const relire = async (): Promise<Classeur> => ouvrirXlsx(await (await tenu).enregistrer(), options)
  return {
    montreLesGraphiques: true,
    montreLesCommentaires: true,
    feuilles: async () => (await relire()).feuilles(),
    selection: async () => null,
    plageUtile: async (feuille) => (await relire()).plageUtile(feuille),
    lire: async (plage) => (await relire()).lire(plage),
    obstacles: async (plage) => (await relire()).obstacles(plage),
    graphiques: async (feuille) => (await relire()).graphiques(feuille),
    commentaires: async (feuille) => (await relire()).commentaires(feuille),
    lireMemoire: async (clef) => (await relire()).lireMemoire(clef),
    ecrire: async (plage, contenu) => (await tenu).ecrire(plage, contenu),
    ajouterFeuille: async (nom) => (await tenu).ajouterFeuille(nom),
    supprimerFeuille: async (nom) => (await tenu).supprimerFeuille(nom),
    mettreEnForme: async (formes) => (await tenu).mettreEnForme(formes),
    poserGraphique: async (graphique) => (await tenu).poserGraphique(graphique),
    retirerGraphique: async (feuille, nom) => (await tenu).retirerGraphique(feuille, nom),
    poserCommentaires: async (feuille, commentaires) => (await tenu).poserCommentaires(feuille, commentaires),
    oterCommentaires: async (feuille, cellules) => (await tenu).oterCommentaires(feuille, cellules),
    memoriser: async (clef, texte) => (await tenu).memoriser(clef, texte),
    montrer: async (plage) => (await tenu).montrer(plage),
    surSelection: () => () => undefined,
  }
}
