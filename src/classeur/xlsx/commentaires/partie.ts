import { ecrireCellule } from '../../adresse'
import type { Cellule } from '../../port'
import { memeCellule } from '../../verifier-commentaires'
import { citerDessin, relationDuDessin } from '../feuille/element-dessin'
import { lireEnveloppe } from '../feuille/enveloppe'
import { retoucherEnveloppe } from '../feuille/retoucher-enveloppe'
import type { Chantier } from '../paquet/chantier'
import { dossier } from '../paquet/chemins'
import { oterPartieOrpheline } from '../paquet/oter-partie'
import type { Paquet } from '../paquet/paquet'
import { partieLibre } from '../paquet/partie-libre'
import { ajouterRelation, lireRelations, oterRelationsVers } from '../paquet/relations'
import { declarerType, lireTypes } from '../paquet/types-contenu'
import { refuser } from '../refus'
import { enfant, enfants } from '../xml/arbre'
import { coderTexteDeCellule } from '../xml/echappement'
import { ajouterEnfant, ajouterEnTete, appliquerRetouches, oterNoeud } from '../xml/retouches'
import { commentairesDuFichier, partieDesCommentaires } from './lire-commentaires'
import { ajouterAuDessinHerite, DESSIN_VIDE, estSansForme, retirerDuDessinHerite } from './vml'
import type { NoteADessiner } from './vml'

const TYPE_DES_COMMENTAIRES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const TYPE_DU_DESSIN = 'application/vnd.openxmlformats-officedocument.vmlDrawing'
const AUTEUR = 'Mixité'

/** Ajoute des notes à des cellules qui n'en ont pas ; celles qui sont là gardent leurs octets. */
export async function ajouterNotes(chantier: Chantier, notes: readonly NoteADessiner[]): Promise<void> {
  const { paquet } = chantier
  const partie = (await partieDesCommentaires(paquet, chantier.feuille)) ?? (await ajouterPartie(chantier))
  const auteur = await assurerAuteur(paquet, partie)
  const { texte, racine } = await paquet.arbre(partie)
  const liste = enfant(racine, 'commentList')
  const p = racine.prefixe
  const ajouts = notes.map(
    ({ ligne, colonne, contenu }) =>
      `<${p}comment ref="${ecrireCellule(ligne, colonne)}" authorId="${auteur}" shapeId="0"><${p}text>` +
      `<${p}t xml:space="preserve">${coderTexteDeCellule(contenu)}</${p}t></${p}text></${p}comment>`,
  )
  const ajout = liste === undefined ? `<${p}commentList>${ajouts.join('')}</${p}commentList>` : ajouts.join('')
  await paquet.recrireTexte(partie, appliquerRetouches(texte, [ajouterEnfant(texte, liste ?? racine, ajout)]))
  const dessin = await assurerDessinHerite(chantier)
  await paquet.recrireTexte(dessin, ajouterAuDessinHerite(await paquet.texte(dessin), dessin, notes))
}

/** Ôte les notes de ces cellules, puis les parties que plus rien n'emploie. */
export async function retirerNotes({ paquet, feuille }: Chantier, cellules: readonly Cellule[]): Promise<void> {
  const partie = await partieDesCommentaires(paquet, feuille)
  if (partie === null) return
  const presents = await commentairesDuFichier(paquet, feuille)
  const vises = presents.filter((present) => present.noeud !== null && cellules.some((cellule) => memeCellule(cellule, present)))
  const noeuds = vises.flatMap(({ noeud }) => (noeud === null ? [] : [noeud]))
  await paquet.recrireTexte(partie, appliquerRetouches(await paquet.texte(partie), noeuds.map(oterNoeud)))
  const vide = presents.length === vises.length
  if (vide) {
    await oterRelationsVers(paquet, feuille, partie)
    await oterPartieOrpheline(paquet, partie)
  }
  const dessin = await dessinHerite(paquet, feuille)
  if (dessin === null) return
  const reste = retirerDuDessinHerite(await paquet.texte(dessin), vises)
  if (!vide || !estSansForme(reste)) return paquet.recrireTexte(dessin, reste)
  const octets = await paquet.octets(feuille)
  const enveloppe = lireEnveloppe(octets, feuille)
  paquet.recrire(feuille, retoucherEnveloppe(octets, enveloppe, feuille, () => enfants(enveloppe.racine, 'legacyDrawing').map(oterNoeud)))
  await oterRelationsVers(paquet, feuille, dessin)
  await oterPartieOrpheline(paquet, dessin)
}

async function ajouterPartie({ paquet, espaces, feuille, classeur }: Chantier): Promise<string> {
  const partie = partieLibre(paquet, `${dossier(classeur)}comments`)
  await paquet.recrireTexte(
    partie,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${espaces.principal}"><authors/><commentList/></comments>`,
  )
  await declarerType(paquet, partie, TYPE_DES_COMMENTAIRES)
  await ajouterRelation(paquet, feuille, `${espaces.relations}/comments`, partie)
  return partie
}

/** Rang de Mixité parmi les auteurs de la partie, ajouté au besoin. */
async function assurerAuteur(paquet: Paquet, partie: string): Promise<number> {
  const { texte, racine } = await paquet.arbre(partie)
  const auteurs = enfant(racine, 'authors')
  const noms = enfants(auteurs, 'author').map((auteur) => auteur.texte)
  const present = noms.indexOf(AUTEUR)
  if (present >= 0) return present
  const p = racine.prefixe
  const ajout = `<${p}author>${AUTEUR}</${p}author>`
  const retouche = auteurs === undefined ? ajouterEnTete(texte, racine, `<${p}authors>${ajout}</${p}authors>`) : ajouterEnfant(texte, auteurs, ajout)
  await paquet.recrireTexte(partie, appliquerRetouches(texte, [retouche]))
  return noms.length
}

/**
 * Partie du dessin hérité de la feuille ; `null` si elle n'en cite pas.
 * @throws ErreurClasseur `fichier-refuse` si elle en cite un qui manque au fichier
 */
async function dessinHerite(paquet: Paquet, feuille: string): Promise<string | null> {
  const relation = relationDuDessin(lireEnveloppe(await paquet.octets(feuille), feuille), 'legacyDrawing')
  if (relation === null) return null
  const partie = (await lireRelations(paquet, feuille)).find(({ id }) => id === relation)?.partie ?? null
  if (partie === null || !paquet.a(partie)) throw refuser('partie-absente', { partie: partie ?? `dessin hérité de ${feuille}` })
  return partie
}

async function assurerDessinHerite({ paquet, espaces, feuille, classeur }: Chantier): Promise<string> {
  const present = await dessinHerite(paquet, feuille)
  if (present !== null) return present
  const dessin = partieLibre(paquet, `${dossier(classeur)}drawings/vmlDrawing`, 'vml')
  await paquet.recrireTexte(dessin, DESSIN_VIDE)
  if ((await lireTypes(paquet))(dessin) !== TYPE_DU_DESSIN) await declarerType(paquet, dessin, TYPE_DU_DESSIN)
  const id = await ajouterRelation(paquet, feuille, `${espaces.relations}/vmlDrawing`, dessin)
  const octets = await paquet.octets(feuille)
  const cite = { element: 'legacyDrawing', relations: espaces.relations, id } as const
  paquet.recrire(feuille, citerDessin(octets, lireEnveloppe(octets, feuille), feuille, cite))
  return dessin
}
