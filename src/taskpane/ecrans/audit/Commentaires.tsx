import React, { useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { ConstatMontre } from '../../cas-usage/audit/montrer-constats'
import { preparerCommentaires } from '../../cas-usage/audit/preparer-commentaires'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Progression } from '../../composants/Progression'
import { Refus } from '../../composants/Refus'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { AccordDeCommenter } from './AccordDeCommenter'
import { BilanDesCommentaires } from './BilanDesCommentaires'
import { LieuxAMontrer } from './LieuxAMontrer'
import { useCommentaires } from './useCommentaires'
import type { Fraicheur } from './useFraicheur'

interface Proprietes {
  readonly classeur: Classeur
  /** Constats que le filtre garde. */
  readonly constats: readonly ConstatMontre[]
  readonly filtre: boolean
  readonly fraicheur: Fraicheur
}

/** Un commentaire dans chaque cellule en cause, sur demande et après accord ; ceux de Mixité s’ôtent, ceux de l’utilisateur restent. */
export function Commentaires({ classeur, constats, filtre, fraicheur }: Proprietes): ReactElement {
  const { etat, demander, laisser, poser, oter, arreter } = useCommentaires(classeur)
  const [refus, setRefus] = useState<string | null>(null)
  const prevus = useMemo(() => preparerCommentaires(constats), [constats])
  const cadre = useFocusRattrape(etat.genre)
  const enTravail = etat.genre === 'travail'
  const echappement = enTravail ? arreter : etat.genre === 'accord' ? laisser : null
  const laissees = etat.genre === 'fait' ? etat.bilan.laissees : []
  return (
    <section ref={cadre} tabIndex={-1} className="mx-cadre" aria-label={dire('audit.commentaires')} onKeyDown={surEchappement(echappement)}>
      <h3>{dire('audit.commentaires')}</h3>
      <Refus phrase={etat.genre === 'refuse' ? etat.phrase : refus} />
      <ZoneVivante>{etat.genre === 'fait' ? <BilanDesCommentaires bilan={etat.bilan} retrait={etat.retrait} montres={classeur.montreLesCommentaires} /> : null}</ZoneVivante>
      {laissees.length === 0 ? null : (
        <LieuxAMontrer classeur={classeur} titre={dire('audit.commentaires-laissees-ou')} lieux={laissees} surRefus={setRefus} />
      )}
      {enTravail ? (
        <Progression
          libelle={dire(etat.retrait ? 'audit.commentaires-retrait' : 'audit.commentaires-pose')}
          part={etat.part}
          arret={{ texte: dire('audit.arreter'), surClic: arreter }}
        />
      ) : etat.genre === 'accord' ? (
        <AccordDeCommenter
          prevus={etat.prevus}
          montres={classeur.montreLesCommentaires}
          douteux={fraicheur === 'douteux'}
          surAccord={() => void poser(etat.prevus)}
          surRefus={laisser}
        />
      ) : (
        <>
          <p>{dire('audit.commentaires-aide')}</p>
          <p>{prevus.cellules === 0 ? dire(filtre ? 'audit.commentaires-aucune-filtree' : 'audit.commentaires-aucune') : dire(filtre ? 'audit.commentaires-nombre-filtre' : 'audit.commentaires-nombre', { nombre: prevus.cellules })}</p>
          {prevus.cellules > 0 && fraicheur === 'change' ? (
            <Avis genre="alerte">
              <p>{dire('audit.commentaires-perimes')}</p>
            </Avis>
          ) : null}
          <div className="mx-boutons">
            {prevus.cellules === 0 ? null : (
              <Bouton desactive={fraicheur === 'change'} surClic={() => demander(prevus)}>
                {dire('audit.commenter')}
              </Bouton>
            )}
            <Bouton surClic={() => void oter()}>{dire('audit.oter-commentaires')}</Bouton>
          </div>
        </>
      )}
    </section>
  )
}
