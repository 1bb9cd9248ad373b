import { ecrireNomDeFeuille } from '../../adresse'
import type { Bande } from '../feuille/feuille-ouverte'
import type { Paquet } from '../paquet/paquet'
import type { Noeud } from '../xml/arbre'
import { enfant, enfants } from '../xml/arbre'
import { echapper } from '../xml/echappement'
import { ajouterEnfant, appliquerRetouches } from '../xml/retouches'
import type { Retouche } from '../xml/retouches'
import type { StructureDuLivre } from './structure'

/** Nom que le format réserve aux lignes répétées d'une feuille. */
const NOM = '_xlnm.Print_Titles'
/** Éléments qui précèdent les noms dans l'ordre du schéma, du plus proche au plus lointain. */
const AVANT_LES_NOMS = ['externalReferences', 'functionGroups', 'sheets']

/** Répète des lignes d'une feuille en haut de chaque page imprimée ; les autres noms du classeur ne bougent pas. */
export async function repeterLesTitres(
  paquet: Paquet,
  { partie: classeur, feuilles }: Pick<StructureDuLivre, 'partie' | 'feuilles'>,
  partie: string,
  { ligne, lignes }: Bande,
): Promise<void> {
  const rang = feuilles.findIndex((feuille) => feuille.partie === partie)
  const nom = feuilles[rang]?.nom ?? ''
  const { texte, racine } = await paquet.arbre(classeur)
  const plage = echapper(`${ecrireNomDeFeuille(nom)}!$${ligne + 1}:$${ligne + lignes}`)
  await paquet.recrireTexte(classeur, appliquerRetouches(texte, [definir(texte, racine, String(rang), plage)]))
}

function definir(texte: string, racine: Noeud, rang: string, plage: string): Retouche {
  const p = racine.prefixe
  const definition = `<${p}definedName name="${NOM}" localSheetId="${rang}">${plage}</${p}definedName>`
  const noms = enfant(racine, 'definedNames')
  const present = enfants(noms, 'definedName').find(({ attributs }) => attributs.get('name') === NOM && attributs.get('localSheetId') === rang)
  if (present !== undefined) return { debut: present.debut, fin: present.fin, texte: definition }
  if (noms !== undefined) return ajouterEnfant(texte, noms, definition)
  const place = AVANT_LES_NOMS.map((local) => enfant(racine, local)).find((noeud) => noeud !== undefined)?.fin ?? racine.finOuvrante
  return { debut: place, fin: place, texte: `<${p}definedNames>${definition}</${p}definedNames>` }
}
