import React, { useEffect } from 'react'
import type { ReactElement } from 'react'
import { sansSaisiesEcrites } from '../../cas-usage/objectifs/saisies'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { sansBrouillonsEcrits } from '../../cas-usage/tableaux/brouillons-ecrits'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Refus } from '../../composants/Refus'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { useContrat } from '../tableaux/useContrat'
import { ObjectifsDuContrat } from './ObjectifsDuContrat'

interface Proprietes extends ProprietesDEtape {
  readonly dossier: DossierCadre
}

/** Lit le classeur, puis oublie les saisies qu’il porte déjà. */
export function LectureDesObjectifs(proprietes: Proprietes): ReactElement {
  const { dossier, surDossier, surEtape } = proprietes
  const { etat, relire } = useContrat(proprietes, dossier)

  useEffect(() => {
    if (etat.genre !== 'lu') return
    const allege = sansSaisiesEcrites(sansBrouillonsEcrits(dossier, etat.contrat), etat.contrat.communes)
    if (allege !== dossier) surDossier(allege)
  }, [etat])

  return (
    <>
      <ZoneVivante>{etat.genre === 'attente' ? <p>{dire('objectifs.lecture')}</p> : null}</ZoneVivante>
      <Refus phrase={etat.genre === 'refuse' ? etat.phrase : null} />
      {etat.genre === 'refuse' ? <Bouton surClic={relire}>{dire('objectifs.relire')}</Bouton> : null}
      {etat.genre === 'lu' && etat.contrat.communes.length === 0 ? (
        <Avis genre="alerte">
          <p>{dire('objectifs.sans-commune')}</p>
          <div className="mx-boutons">
            <Bouton genre="principal" surClic={() => surEtape('communes')}>
              {dire('objectifs.vers-communes')}
            </Bouton>
            <Bouton surClic={() => surEtape('cadre')}>{dire('objectifs.vers-cadre')}</Bouton>
          </div>
        </Avis>
      ) : null}
      {etat.genre === 'lu' && etat.contrat.communes.length > 0 ? (
        <ObjectifsDuContrat {...proprietes} contrat={etat.contrat} />
      ) : null}
    </>
  )
}
