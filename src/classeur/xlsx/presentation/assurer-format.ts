import { enfant, enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import { echapper } from '../xml/echappement'
import { ajouterEnfant, poserAttribut } from '../xml/retouches'
import type { Assure } from './ajouter-style'
import { numeroDeFormat } from './formats-de-nombre'

/** Premier numéro qu'un fichier peut donner à un format écrit par lui (ECMA-376, 18.8.30). */
const PREMIER_LIBRE = 164

/** Numéro du format, et les retouches qui l'ajoutent si le fichier ne le connaît pas. */
export function assurerFormat(texte: string, racine: Noeud, format: string): Assure {
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
