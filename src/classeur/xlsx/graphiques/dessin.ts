import type { GraphiqueAPoser } from '../../port'
import { citerDessin, relationDuDessin } from '../feuille/element-dessin'
import { lireEnveloppe } from '../feuille/enveloppe'
import type { Enveloppe } from '../feuille/enveloppe'
import { dossier } from '../paquet/chemins'
import { oterPartieOrpheline } from '../paquet/oter-partie'
import type { Chantier } from '../paquet/chantier'
import type { Paquet } from '../paquet/paquet'
import { partieLibre } from '../paquet/partie-libre'
import { ajouterRelation, lireRelations, oterRelationsVers } from '../paquet/relations'
import { declarerType } from '../paquet/types-contenu'
import { refuser } from '../refus'
import { ajouterEnfant, appliquerRetouches, oterNoeud } from '../xml/retouches'
import { composerAncre } from './ancre'
import { cadresDe, dernierNumero } from './cadres'

const TYPE_DESSIN = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const TYPE_GRAPHIQUE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

/**
 * Partie du dessin de la feuille ; `null` si elle n'en a pas.
 * @throws ErreurClasseur `fichier-refuse` si elle en cite un qui manque au fichier
 */
export async function partieDuDessin(paquet: Paquet, feuille: string, enveloppe: Enveloppe): Promise<string | null> {
  const relation = relationDuDessin(enveloppe, 'drawing')
  if (relation === null) return null
  const partie = (await lireRelations(paquet, feuille)).find(({ id }) => id === relation)?.partie ?? null
  if (partie === null || !paquet.a(partie)) throw refuser('partie-absente', { partie: partie ?? `dessin de ${feuille}` })
  return partie
}

/** Noms des graphiques d'un dessin, dans son ordre. */
export async function nomsDuDessin(paquet: Paquet, dessin: string | null): Promise<readonly string[]> {
  return dessin === null ? [] : cadresDe((await paquet.arbre(dessin)).racine).map(({ nom }) => nom)
}

/** Dessin de la feuille, ajouté au besoin à sa place. */
export async function assurerDessin({ paquet, espaces, feuille, classeur }: Chantier): Promise<string> {
  const octets = await paquet.octets(feuille)
  const enveloppe = lireEnveloppe(octets, feuille)
  const present = await partieDuDessin(paquet, feuille, enveloppe)
  if (present !== null) return present
  const dessin = partieLibre(paquet, `${dossier(classeur)}drawings/drawing`)
  await paquet.recrireTexte(
    dessin,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${espaces.dessin}/spreadsheetDrawing"/>`,
  )
  await declarerType(paquet, dessin, TYPE_DESSIN)
  const id = await ajouterRelation(paquet, feuille, `${espaces.relations}/drawing`, dessin)
  paquet.recrire(feuille, citerDessin(octets, enveloppe, feuille, { element: 'drawing', relations: espaces.relations, id }))
  return dessin
}

/** Ajoute la partie graphique et son ancre ; le reste du dessin garde ses octets. */
export async function ajouterAuDessin(
  { paquet, espaces, classeur }: Chantier,
  dessin: string,
  graphique: GraphiqueAPoser,
  xml: string,
): Promise<void> {
  const partie = partieLibre(paquet, `${dossier(classeur)}charts/chart`)
  await paquet.recrireTexte(partie, xml)
  await declarerType(paquet, partie, TYPE_GRAPHIQUE)
  const relation = await ajouterRelation(paquet, dessin, `${espaces.relations}/chart`, partie)
  const { texte, racine } = await paquet.arbre(dessin)
  const ancre = composerAncre(graphique, dernierNumero(racine) + 1, relation, espaces)
  await paquet.recrireTexte(dessin, appliquerRetouches(texte, [ajouterEnfant(texte, racine, ancre)]))
}

/** Ôte du dessin les graphiques que `vise` désigne, avec les parties qu'ils étaient seuls à citer. */
export async function retirerDuDessin(paquet: Paquet, dessin: string, vise: (nom: string) => boolean): Promise<void> {
  const { texte, racine } = await paquet.arbre(dessin)
  const cadres = cadresDe(racine)
  const vises = cadres.filter(({ nom }) => vise(nom))
  if (vises.length === 0) return
  const aOter = new Set(vises.map((cadre) => cadre.aOter))
  await paquet.recrireTexte(dessin, appliquerRetouches(texte, [...aOter].map(oterNoeud)))
  const encoreCitees = new Set(cadres.filter((cadre) => !aOter.has(cadre.aOter)).map(({ relation }) => relation))
  const relations = await lireRelations(paquet, dessin)
  for (const { relation } of vises) {
    const partie = relations.find(({ id }) => id === relation)?.partie ?? null
    if (partie === null || encoreCitees.has(relation)) continue
    await oterRelationsVers(paquet, dessin, partie)
    await oterPartieOrpheline(paquet, partie)
  }
}
