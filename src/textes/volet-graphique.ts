/** Phrases : image d'un graphique dans le volet. */
export const PHRASES_VOLET_GRAPHIQUE: Readonly<Record<string, string>> = {
  'volet.graphique.nombres': 'Les nombres de ce graphique',
  'volet.graphique.a-parcourir': '{titre} : nombres en tableau, à parcourir aux flèches',
  'volet.graphique.axe-de-droite': '{serie} (axe de droite)',
  'volet.graphique.abscisses': 'Axe horizontal',
  'volet.graphique.rien': 'Aucun nombre à tracer : les cellules que ce graphique montre sont vides.',
}
