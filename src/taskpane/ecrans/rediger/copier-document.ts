import { enHtml, enTexte } from '../../../redaction'
import type { DocumentRedige } from '../../../redaction'

/**
 * Met le document dans le presse-papiers, en HTML avec ses tableaux et en texte. L’ancienne commande du navigateur reste nécessaire : le
 * contrôle qui porte le volet d’Excel refuse souvent l’accès direct.
 * @returns faux si aucune voie n’a marché
 */
export async function copierDocument(redige: DocumentRedige): Promise<boolean> {
  const formes = { 'text/html': enHtml(redige), 'text/plain': enTexte(redige) }
  try {
    const blocs = Object.entries(formes).map(([type, contenu]) => [type, new Blob([contenu], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blocs))])
    return true
  } catch {
    return copierParCommande(formes)
  }
}

function copierParCommande(formes: Readonly<Record<string, string>>): boolean {
  if (typeof document.execCommand !== 'function') return false
  let remplie = false
  const remplir = (evenement: ClipboardEvent): void => {
    if (evenement.clipboardData === null) return
    for (const [type, contenu] of Object.entries(formes)) evenement.clipboardData.setData(type, contenu)
    evenement.preventDefault()
    remplie = true
  }
  document.addEventListener('copy', remplir)
  const copie = document.execCommand('copy')
  document.removeEventListener('copy', remplir)
  return copie && remplie
}
