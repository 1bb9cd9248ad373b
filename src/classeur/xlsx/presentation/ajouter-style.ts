import type { MiseEnForme } from '../../port'
import type { Paquet } from '../paquet/paquet'
import { refuser } from '../refus'
import { booleen, enfant, enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import { ajouterEnfant, ajouterEnTete, appliquerRetouches, poserAttribut, retoucherNoeud } from '../xml/retouches'
import type { Retouche } from '../xml/retouches'
import { assurerFormat } from './assurer-format'
import { assurerPolice } from './assurer-police'

/** Ce qu'une cellule peut changer de son style ; ce qui est omis reste. */
export type FormeDeCellule = Pick<MiseEnForme, 'format' | 'gras' | 'renvoiALaLigne'>

/** Élément d'une liste de styles, et les retouches qui l'y ajoutent s'il manque. */
export interface Assure {
  readonly numero: number
  readonly retouches: readonly Retouche[]
}

/**
 * Indice (`s`) du style égal au style `base`, forme demandée exceptée. S'il n'existe pas, il est ajouté à la fin de `cellXfs` ;
 * aucun style présent ne change ni ne bouge.
 * @throws ErreurClasseur `fichier-refuse`
 */
export async function assurerStyle(paquet: Paquet, partie: string, base: number, forme: FormeDeCellule): Promise<number> {
  const { texte, racine } = await paquet.arbre(partie)
  const liste = enfant(racine, 'cellXfs')
  const presents = enfants(liste, 'xf')
  const modele = presents[base] ?? presents[0]
  if (liste === undefined || modele === undefined) throw refuser('xml-invalide', { partie, detail: 'liste des styles absente' })
  const format = forme.format === undefined ? null : assurerFormat(texte, racine, forme.format)
  const police = forme.gras === undefined ? null : assurerPolice(texte, racine, numeroDe(modele, 'fontId'), forme.gras)
  const changements = [
    ...renumeroter(texte, modele, 'numFmtId', 'applyNumberFormat', format),
    ...renumeroter(texte, modele, 'fontId', 'applyFont', police),
    ...(forme.renvoiALaLigne === undefined ? [] : renvoyer(texte, modele, forme.renvoiALaLigne)),
  ]
  if (changements.length === 0) return presents.indexOf(modele)
  const nouveau = retoucherNoeud(texte, modele, changements)
  const egal = presents.findIndex(({ debut, fin }) => texte.slice(debut, fin) === nouveau)
  if (egal >= 0) return egal
  const compte = poserAttribut(texte, liste, 'count', String(presents.length + 1))
  const listes = [...(format?.retouches ?? []), ...(police?.retouches ?? [])]
  await paquet.recrireTexte(partie, appliquerRetouches(texte, [...listes, ...compte, ajouterEnfant(texte, liste, nouveau)]))
  return presents.length
}

function numeroDe({ attributs }: Noeud, nom: string): number {
  return Number(attributs.get(nom) ?? 0)
}

function renumeroter(texte: string, modele: Noeud, nom: string, application: string, assure: Assure | null): readonly Retouche[] {
  if (assure === null || numeroDe(modele, nom) === assure.numero) return []
  return [...poserAttribut(texte, modele, nom, String(assure.numero)), ...poserAttribut(texte, modele, application, '1')]
}

function renvoyer(texte: string, modele: Noeud, renvoi: boolean): readonly Retouche[] {
  const alignement = enfant(modele, 'alignment')
  if (booleen(alignement?.attributs.get('wrapText')) === renvoi) return []
  return [
    ...poserAttribut(texte, modele, 'applyAlignment', '1'),
    ...(alignement === undefined
      ? [ajouterEnTete(texte, modele, `<${modele.prefixe}alignment wrapText="1"/>`)]
      : poserAttribut(texte, alignement, 'wrapText', renvoi ? '1' : null)),
  ]
}
