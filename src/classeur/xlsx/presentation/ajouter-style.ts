import type { StructureDuLivre } from '../livre/structure'
import type { Paquet } from '../paquet/paquet'
import { refuser } from '../refus'
import { enfant, enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import { echapper } from '../xml/echappement'
import { ajouterEnfant, appliquerRetouches, poserAttribut } from '../xml/retouches'
import type { Retouche } from '../xml/retouches'
import { numeroDeFormat } from './formats-de-nombre'

/** Premier numéro qu'un fichier peut donner à un format écrit par lui (ECMA-376, 18.8.30). */
const PREMIER_LIBRE = 164

/** @throws ErreurClasseur `fichier-refuse`, raison `partie-absente` : le classeur n'a pas de styles */
export function partieDesStyles(paquet: Paquet, { relations }: Pick<StructureDuLivre, 'relations'>): string {
  const partie = relations.find(({ genre }) => genre === 'styles')?.partie ?? null
  if (partie === null || !paquet.a(partie)) throw refuser('partie-absente', { partie: 'xl/styles.xml (les styles)' })
  return partie
}

/**
 * Indice (`s`) du style égal au style `base`, format de nombre excepté. S'il n'existe pas, il est ajouté à la fin de `cellXfs` ;
 * aucun style présent ne change ni ne bouge.
 * @throws ErreurClasseur `fichier-refuse`
 */
export async function assurerStyle(paquet: Paquet, partie: string, base: number, format: string): Promise<number> {
  const { texte, racine } = await paquet.arbre(partie)
  const liste = enfant(racine, 'cellXfs')
  const presents = enfants(liste, 'xf')
  const modele = presents[base] ?? presents[0]
  if (liste === undefined || modele === undefined) throw refuser('xml-invalide', { partie, detail: 'liste des styles absente' })
  const { numero, retouches } = assurerFormat(texte, racine, format)
  if (modele.attributs.get('numFmtId') === String(numero)) return presents.indexOf(modele)
  const nouveau = avecFormat(texte, modele, numero)
  const egal = presents.findIndex(({ debut, fin }) => texte.slice(debut, fin) === nouveau)
  if (egal >= 0) return egal
  const compte = poserAttribut(texte, liste, 'count', String(presents.length + 1))
  await paquet.recrireTexte(partie, appliquerRetouches(texte, [...retouches, ...compte, ajouterEnfant(texte, liste, nouveau)]))
  return presents.length
}

function avecFormat(texte: string, modele: Noeud, numero: number): string {
  const change = appliquerRetouches(texte, [
    ...poserAttribut(texte, modele, 'numFmtId', String(numero)),
    ...poserAttribut(texte, modele, 'applyNumberFormat', '1'),
  ])
  return change.slice(modele.debut, change.length - (texte.length - modele.fin))
}

/** Numéro du format, et les retouches qui l'ajoutent si le fichier ne le connaît pas. */
function assurerFormat(texte: string, racine: Noeud, format: string): { readonly numero: number; readonly retouches: readonly Retouche[] } {
  const liste = enfant(racine, 'numFmts')
  const ecrits = enfants(liste, 'numFmt').map(({ attributs }) => ({
    numero: Number(attributs.get('numFmtId')),
    code: attributs.get('formatCode') ?? '',
  }))
  const present = ecrits.find(({ code }) => code === format)?.numero ?? numeroDeFormat(format)
  // Un fichier peut récrire un format prédéfini : son numéro ne veut alors plus dire la même chose.
  const detourne = ecrits.some(({ numero, code }) => numero === present && code !== format)
  if (present !== null && !detourne) return { numero: present, retouches: [] }
  const numero = Math.max(PREMIER_LIBRE - 1, ...ecrits.map((ecrit) => ecrit.numero)) + 1
  const p = racine.prefixe
  const element = `<${p}numFmt numFmtId="${numero}" formatCode="${echapper(format)}"/>`
  if (liste === undefined) {
    const debut = racine.finOuvrante
    return { numero, retouches: [{ debut, fin: debut, texte: `<${p}numFmts count="1">${element}</${p}numFmts>` }] }
  }
  const compte = poserAttribut(texte, liste, 'count', String(ecrits.length + 1))
  return { numero, retouches: [...compte, ajouterEnfant(texte, liste, element)] }
}
