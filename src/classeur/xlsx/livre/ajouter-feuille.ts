import { dossier } from '../paquet/chemins'
import { partieLibre } from '../paquet/partie-libre'
import type { Paquet } from '../paquet/paquet'
import { ajouterRelation } from '../paquet/relations'
import { declarerType } from '../paquet/types-contenu'
import { refuser } from '../refus'
import { enfant, enfants } from '../xml/arbre'
import { echapper } from '../xml/echappement'
import { ajouterEnfant, appliquerRetouches } from '../xml/retouches'
import { espacesDe } from './espaces-de-noms'
import type { FeuilleDuLivre, StructureDuLivre } from './structure'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/** Ajoute une feuille vide à la fin ; son nom est déjà vérifié. Quatre retouches, rien d'autre ne bouge. */
export async function ajouterFeuilleAuPaquet(
  paquet: Paquet,
  structure: Pick<StructureDuLivre, 'partie'>,
  nom: string,
): Promise<FeuilleDuLivre> {
  const { racine } = await paquet.arbre(structure.partie)
  const { principal, relations } = espacesDe(racine)
  const partie = partieLibre(paquet, `${dossier(structure.partie)}worksheets/sheet`)
  await paquet.recrireTexte(
    partie,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${principal}"><sheetData/></worksheet>`,
  )
  await declarerType(paquet, partie, TYPE)
  const id = await ajouterRelation(paquet, structure.partie, `${relations}/worksheet`, partie)
  await citerDansLeClasseur(paquet, structure.partie, nom, id, relations)
  return { nom, partie, visibilite: 'visible', genre: 'calcul' }
}

async function citerDansLeClasseur(paquet: Paquet, partie: string, nom: string, id: string, relations: string): Promise<void> {
  const { texte, racine } = await paquet.arbre(partie)
  const liste = enfant(racine, 'sheets')
  if (liste === undefined) throw refuser('xml-invalide', { partie, detail: 'liste des feuilles absente' })
  const numeros = enfants(liste, 'sheet').map(({ attributs }) => Number(attributs.get('sheetId') ?? 0))
  const prefixe = [...racine.attributs].find(([cle, valeur]) => cle.startsWith('xmlns:') && valeur === relations)?.[0].slice(6)
  const attributId = prefixe === undefined ? `xmlns:r="${relations}" r:id="${id}"` : `${prefixe}:id="${id}"`
  const ajout =
    `<${liste.prefixe}sheet name="${echapper(nom)}" sheetId="${Math.max(0, ...numeros) + 1}" ${attributId}/>`
  await paquet.recrireTexte(partie, appliquerRetouches(texte, [ajouterEnfant(texte, liste, ajout)]))
}
