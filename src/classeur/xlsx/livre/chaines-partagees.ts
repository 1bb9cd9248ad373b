import { analyserXml, nomLocal } from '../xml/analyser'
import { decoderTexteDeCellule } from '../xml/echappement'
import { desechapperSimple } from '../xml/entites'
import { decoder } from '../xml/texte'

/**
 * Table des chaînes partagées. Balayage direct des chaînes simples, retour à l'analyse XML complète dès la première
 * tournure inattendue (texte riche, phonétique, CDATA, préfixe, entité rare).
 */
export function lireChaines(octets: Uint8Array, partie: string): readonly string[] {
  const texte = decoder(octets, partie)
  return balayerChaines(texte) ?? analyserChaines(texte, partie)
}

/** Exporté pour l'essai différentiel : `null` quand le balayage renonce. */
export function balayerChaines(texte: string): readonly string[] | null {
  const racine = /^(?:<\?xml [^>]*\?>)?\s*<sst(?:\s[^<>]*[^/<>])?>/.exec(texte)
  if (racine === null) return null
  const chaines: string[] = []
  let i = racine[0].length
  for (;;) {
    while (texte.charCodeAt(i) <= 32) i += 1
    if (texte.startsWith('</sst>', i)) return texte.slice(i + 6).trim() === '' ? chaines : null
    if (!texte.startsWith('<si><t', i)) return null
    if (texte.startsWith('<si><t/></si>', i)) {
      chaines.push('')
      i += 13
      continue
    }
    const finOuvrante = texte.indexOf('>', i + 6)
    const attributs = texte.slice(i + 6, finOuvrante)
    if (attributs !== '' && attributs !== ' xml:space="preserve"') return null
    const fin = texte.indexOf('<', finOuvrante)
    if (fin < 0 || !texte.startsWith('</t></si>', fin)) return null
    const chaine = desechapperSimple(texte.slice(finOuvrante + 1, fin))
    if (chaine === null) return null
    chaines.push(decoderTexteDeCellule(chaine))
    i = fin + 9
  }
}

/** Lecture complète : texte riche concaténé, indications phonétiques ignorées. */
export function analyserChaines(texte: string, partie: string): readonly string[] {
  const chaines: string[] = []
  const chemin: string[] = []
  let courante = ''
  analyserXml([texte], partie, {
    ouvrir(balise) {
      const local = nomLocal(balise.name)
      chemin.push(local)
      if (local === 'si') courante = ''
    },
    fermer() {
      if (chemin.pop() === 'si') chaines.push(decoderTexteDeCellule(courante))
    },
    texte(morceau) {
      if (chemin.at(-1) === 't' && !chemin.includes('rPh')) courante += morceau
    },
  })
  return chaines
}
