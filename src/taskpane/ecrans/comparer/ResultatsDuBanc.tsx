import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import { blocsDuBanc, decrireBanc, FEUILLE_DU_BANC } from '../../../remplissage'
import { rendre } from '../../../textes'
import { Bouton } from '../../composants/Bouton'
import { ImageDeGraphique } from '../../composants/ImageDeGraphique'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import { Messages } from '../apercu/Messages'
import { Parametres } from '../resultat/Parametres'
import { References } from '../resultat/References'
import '../../tableaux.css'
import { BlocAffiche } from './BlocAffiche'
import { Sensibilite } from './Sensibilite'
import type { BancEssaye } from './useBanc'
import { valeursDesCellules } from './valeurs-des-cellules'

interface Proprietes {
  readonly essaye: BancEssaye
  readonly surRapport: () => void
  readonly surRetour: () => void
}

/** Distributions, histogramme, premier quart, ce qui bouge, sensibilité : des groupes, jamais une ligne par personne. */
export function ResultatsDuBanc({ essaye, surRapport, surRetour }: Proprietes): ReactElement {
  const { resultat, choix, avertissements } = essaye
  const { blocs, histogramme } = useMemo(() => composer({ resultat, choix }), [resultat, choix])
  const { references, parametres } = useMemo(() => rendre({ nom: '', unite: '' }, { ...resultat, valeur: '' }), [resultat])
  const [distribution, premierQuart, ...autres] = blocs.synthese

  return (
    <section aria-label={dire('comparer.resultats')}>
      <h2>{dire('comparer.resultats')}</h2>
      <Messages genre="alerte" titre={dire('comparer.a-savoir')} messages={[...resultat.alertes, ...avertissements]} />
      {distribution === undefined ? null : <BlocAffiche bloc={distribution} />}
      {histogramme}
      {premierQuart === undefined ? null : <BlocAffiche bloc={premierQuart} />}
      {blocs.comparaison === null ? null : <BlocAffiche bloc={blocs.comparaison} />}
      {autres.map((bloc) => (
        <BlocAffiche key={bloc.titre} bloc={bloc} />
      ))}
      <p className="mx-secondaire">{dire('comparer.part-secrete')}</p>
      <h2>{dire('comparer.sensibilite')}</h2>
      <p className="mx-aide">{dire('comparer.sensibilite-aide')}</p>
      {resultat.valeur.grilles.map((grille, rang) => (
        <Sensibilite key={rang} grille={grille} titre={blocs.sensibilites[rang]?.titre ?? grille.nom} />
      ))}
      <Pliage titre={dire('comparer.fondements')}>
        <Parametres parametres={parametres} />
        <References references={references} />
      </Pliage>
      <div className="mx-boutons">
        <Bouton genre="principal" surClic={surRapport}>
          {dire('comparer.ecrire')}
        </Bouton>
        <Bouton surClic={surRetour}>{dire('comparer.modifier')}</Bouton>
      </div>
    </section>
  )
}

/** Les tableaux du rapport et l’image de son histogramme : l’écran montre ce que la feuille dira. */
function composer({ resultat, choix }: Pick<BancEssaye, 'resultat' | 'choix'>) {
  const banc = { resultat, reglages: choix }
  const blocs = blocsDuBanc(banc)
  const { graphiques, feuilles } = decrireBanc(banc, FEUILLE_DU_BANC)
  const [graphique] = graphiques
  const cellules = feuilles[0]?.cellules ?? []
  const image = blocs.tranches !== null && graphique !== undefined ? <ImageDeGraphique graphique={graphique} valeurs={valeursDesCellules(graphique, cellules)} /> : null
  return { blocs, histogramme: image }
}
